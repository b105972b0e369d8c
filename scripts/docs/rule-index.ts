/** The page that lists every rule, by group. */
import type { Rule } from '../../packages/validator/src/rule.ts'
import { code, link, page, table, text } from './page-markdown.ts'
import { inForce } from './rule-page.ts'

const titles: { readonly [group: string]: string } = {
  tech: 'What browsers do',
  quality: 'What makes a policy untrue or unreadable',
  eu: 'European Union',
  fr: 'France',
  de: 'Germany',
  es: 'Spain',
  it: 'Italy',
  ie: 'Ireland',
  uk: 'United Kingdom',
  ch: 'Switzerland',
  'us-ca': 'California',
  'ca-qc': 'Quebec',
  br: 'Brazil',
  'eu-omnibus': 'European Union: proposed, not law yet',
}

const groupOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'))

/** The groups that there are, those with a title first and in their order. */
export function groupsOf(rules: readonly Rule[]): [group: string, title: string, rules: Rule[]][] {
  const present = new Set(rules.map(groupOf))
  const order = [...Object.keys(titles), ...[...present].sort()]
  return [...new Set(order)]
    .filter((group) => present.has(group))
    .map((group) => [group, titles[group] ?? group, rules.filter((rule) => groupOf(rule) === group)])
}

function section([group, title, rules]: readonly [string, string, readonly Rule[]]): string {
  const rows = rules.map(({ id, severity, summary, source }) => [
    link(id, `/rules/${id}`),
    severity,
    text(summary),
    `${text(source.title)}${source.verified ? '' : ' (unverified)'}`,
  ])
  const first = rules[0]
  const scope = first === undefined ? '' : `In force ${inForce(first.id)}.`
  return `## ${text(title)} \`${group}\`\n\n${scope}\n\n${table(['Rule', 'Severity', 'What is wrong', 'Source'], rows)}`
}

/** The list of all rules as Markdown for VitePress. */
export function ruleIndex(rules: readonly Rule[]): string {
  const unverified = rules.filter(({ source }) => !source.verified).length
  return page('Rules', 'packages/validator/src/rules', [
    '# Rules',
    `${rules.length} rules, each with the text that it rests on and the day of the version that was read. ${unverified} of them are marked as unverified: their source was read in a secondary text only. A rule never says that a site is in order; it says what it found and who asks for it.`,
    `Before rules speak, the file must be readable and have the right structure: see [faults of the file](/rules/structure). ${code('cookie-charter explain RULE')} prints any of these pages.`,
    ...groupsOf(rules).map(section),
  ])
}
