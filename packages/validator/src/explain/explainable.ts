import type { Rule } from '../rule.ts'

/**
 * What can be explained: a rule of ours or of a plugin, or a structural finding, which has no check, no source and
 * no examples of its own.
 */
export type Explainable = Pick<Rule, 'id' | 'severity' | 'summary' | 'why'> &
  Partial<Pick<Rule, 'source' | 'help' | 'examples' | 'yieldsTo'>>
