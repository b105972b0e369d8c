/** The documentation page of one rule, from its literal. */
import { exampleSnippet } from '../../packages/validator/src/explain/example-snippet.ts'
import type { InvalidExample, Rule, RuleExample } from '../../packages/validator/src/rule.ts'
import { profileOfRule } from '../../packages/validator/src/run/rules-in-force.ts'
import { code, codeBlock, link, page, table, text } from './page-markdown.ts'

const bindings = {
  statute: 'statute',
  court: 'decision of a court',
  guideline: 'guidance of an authority',
  standard: 'technical standard, or what browsers do',
  practice: 'good practice',
} as const

/** Where a rule speaks, as Markdown. */
export function inForce(id: string): string {
  const profile = profileOfRule(id)
  return profile === undefined ? 'always' : `where ${code('jurisdictions')} bring ${code(profile)}`
}

function facts({ id, severity, source, yieldsTo }: Rule): string {
  const title = source.section === undefined ? source.title : `${source.title}, ${source.section}`
  const rows = [
    ['Severity', severity === 'off' ? 'off, unless switched on' : severity],
    ['In force', inForce(id)],
    ['Source', link(title, source.url)],
    ['As of', source.asOf],
    ['Binding', bindings[source.binding]],
    ['Read', source.verified ? 'in the primary text' : '**unverified: taken from a secondary source**'],
    ...(yieldsTo === undefined || yieldsTo.length === 0
      ? []
      : [['Silent beside', yieldsTo.map((other) => link(other, `/rules/${other}`)).join(', ')]]),
  ]
  return table(['', ''], rows)
}

function example(one: RuleExample | InvalidExample): string {
  const snippet = exampleSnippet(one)
  const day = one.today === undefined ? '' : `# checked on ${one.today}\n`
  const note = one.note === undefined ? '' : `${text(one.note)}\n\n`
  return `${note}${codeBlock('yaml', day + (snippet === '' ? '# nothing of the kind' : snippet))}`
}

/** The page of a rule as Markdown for VitePress: what, why, who says so, what to do, and its examples as YAML. */
export function rulePage(rule: Rule): string {
  const { id, summary, why, help, examples } = rule
  return page(id, `packages/validator/src/rules/${id}.ts`, [
    `# ${text(id)}`,
    `${text(summary)}.`,
    facts(rule),
    '## Why',
    text(why),
    typeof help === 'string' ? `## What to do\n\n${text(help)}` : undefined,
    '## Not accepted',
    `What differs from the [example declaration](/rules/example-declaration):`,
    ...examples.invalid.map(example),
    '## Accepted',
    ...examples.valid.map(example),
    `To change its severity or to accept a finding, see [suppressions](/guide/suppressions).`,
  ])
}
