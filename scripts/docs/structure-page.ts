/** The page about findings that come before the rules. */
import type { Explainable } from '../../packages/validator/src/explain/explainable.ts'
import { page, text } from './page-markdown.ts'

const entry = ({ id, summary, why }: Explainable): string =>
  `## ${text(id)} {#${id.replace('/', '-')}}\n\n**${text(summary)}.** ${text(why)}`

/** Faults of the file itself as Markdown for VitePress. */
export function structurePage(structural: readonly Explainable[]): string {
  return page('Faults of the file', 'packages/validator/src/explain/structural-rules.ts', [
    '# Faults of the file',
    'These are always errors. They can be neither switched off nor suppressed: what is built on the declaration needs a file that can be read.',
    ...structural.map(entry),
  ])
}
