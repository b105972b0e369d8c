import type { Severity } from '@cookie-charter/schema'
import type { Rule } from '../rule.ts'

/** The level that somebody asks of a rule. */
export type RuleLevel = Severity | 'off'

export interface RuleInForce {
  readonly rule: Rule
  readonly severity: Severity
  /** Whether somebody asked for that severity: then it outweighs what a finding says of itself. */
  readonly isAsked: boolean
}

/** The profile that a group waits for, where it is called otherwise. */
const profileOfGroup: { readonly [group: string]: string } = { 'eu-omnibus': 'eu-draft' }

/** Whether a group of rules waits for a profile: it is called as a country, a part of one, or a draft of the Union. */
export function isProfileGroup(group: string): boolean {
  return /^(?:eu-[a-z]+|[a-z]{2}(?:-[a-z]{2})?)$/.test(group)
}

/** The profile that a rule belongs to; undefined where it is always on: `tech`, `quality` and plugins of their own. */
export function profileOfRule(ruleId: string): string | undefined {
  const group = ruleId.slice(0, Math.max(0, ruleId.indexOf('/')))
  return isProfileGroup(group) ? (profileOfGroup[group] ?? group) : undefined
}

/** The rules that speak in these profiles, each with the severity that it speaks with. */
export function rulesInForce(
  rules: readonly Rule[],
  profiles: ReadonlySet<string>,
  levels: { readonly [id: string]: RuleLevel } = {},
): RuleInForce[] {
  return rules.flatMap((rule) => {
    const profile = profileOfRule(rule.id)
    if (profile !== undefined && !profiles.has(profile)) return []
    const isAsked = Object.hasOwn(levels, rule.id)
    const severity = isAsked ? levels[rule.id] : rule.severity
    return severity === undefined || severity === 'off' ? [] : [{ rule, severity, isAsked }]
  })
}
