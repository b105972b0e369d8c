/** The reference page of the reason codes, from the table that the classifier reads. */
import { type ChangeCode, changeCodes } from '../../packages/consent/src/changes.ts'
import { code, page, table, text } from '../docs/page-markdown.ts'
import type { GeneratedFile } from '../generate.ts'

const source = 'packages/consent/src/changes/codes.ts'

const levels = {
  material:
    'People have to be asked: the generation of the lock rises. Where it touches only units that need no consent, it is notable.',
  notable: 'Worth telling, and nobody is asked.',
  editorial: 'Nobody’s business, or less than what was agreed to: nobody is asked.',
} as const

function section(level: keyof typeof levels): string[] {
  const codes: [string, ChangeCode][] = Object.entries(changeCodes)
  const rows = codes
    .filter(([, entry]) => entry.level === level)
    .map(([id, { direction, meaning, keepsGrants }]) => [
      code(id),
      direction,
      `${text(meaning)}${keepsGrants ? ' Whoever granted it is not asked again.' : ''}`,
    ])
  const heading = `## ${level[0]!.toUpperCase()}${level.slice(1)}`
  return [heading, levels[level], table(['Code', 'Direction', 'What changed'], rows)]
}

export default (): GeneratedFile[] => {
  const introduction =
    'What `cookie-charter diff` and the lock call a change between two declarations. Each touches consent units: categories or services, as `consent.unit` says.'
  const blocks = [
    '# Changes',
    introduction,
    ...section('material'),
    ...section('notable'),
    ...section('editorial'),
  ]
  return [{ file: 'docs/reference/changes.md', text: page('Changes', source, blocks) }]
}
