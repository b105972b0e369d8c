export { explainRule } from './explain-rule.ts'
export {
  type ExplainedExample,
  type ExplainedRule,
  explainRuleJson,
  type RuleSummary,
  ruleSummary,
} from './explain-rule-json.ts'
export type { Explainable } from './explainable.ts'
export { ruleMetadata } from './rule-metadata.ts'
export { ruleTable } from './rule-table.ts'
export { documentationUrl, ruleUrl, structuralUrl } from './rule-url.ts'
export { structuralRules } from './structural-rules.ts'
