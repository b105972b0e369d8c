import type { RuleMetadata } from '../reporters/reporter.ts'
import type { Rule } from '../rule.ts'
import type { Explainable } from './explainable.ts'
import { ruleUrl, structuralUrl } from './rule-url.ts'
import { structuralRules } from './structural-rules.ts'

function metadataOf(
  { id, severity, summary, why, source }: Explainable,
  url: string | undefined,
): RuleMetadata {
  return {
    id,
    severity,
    summary,
    why,
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }
}

/**
 * Metadata by rule id, as reporters ask for it: our rules and structural findings with their documentation pages,
 * and the rules of plugins, whose pages are not ours.
 */
export function ruleMetadata(
  ours: readonly Rule[],
  fromPlugins: readonly Rule[] = [],
): Map<string, RuleMetadata> {
  return new Map([
    ...structuralRules.map((rule) => [rule.id, metadataOf(rule, structuralUrl(rule.id))] as const),
    ...fromPlugins.map((rule) => [rule.id, metadataOf(rule, undefined)] as const),
    ...ours.map((rule) => [rule.id, metadataOf(rule, ruleUrl(rule.id))] as const),
  ])
}
