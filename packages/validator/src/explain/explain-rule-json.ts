import type { RuleSource } from '@cookie-charter/schema'
import type { InvalidExample, RuleExample } from '../rule.ts'
import { exampleSnippet } from './example-snippet.ts'
import type { Explainable } from './explainable.ts'

/** One rule of `explain --list --format json`. */
export interface RuleSummary {
  id: string
  severity: 'error' | 'warning' | 'info' | 'off'
  summary: string
  source?: RuleSource
  url?: string
}

/** An example as `explain --format json` prints it. */
export interface ExplainedExample {
  /** What the example writes into a declaration. */
  yaml: string
  /** Where the finding is: a path below the item, or a JSON pointer. */
  at?: string
  /** The day it is checked on, where that matters. */
  today?: string
  note?: string
}

/** What `explain RULE --format json` prints. */
export interface ExplainedRule extends RuleSummary {
  why: string
  help?: string
  /** Rules that say the same more exactly and silence this one. */
  yieldsTo?: string[]
  examples: { invalid: ExplainedExample[]; valid: ExplainedExample[] }
}

/** A rule without its reasons and examples, for a list. */
export function ruleSummary({ id, severity, summary, source }: Explainable, url?: string): RuleSummary {
  return {
    id,
    severity,
    summary,
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }
}

function explained(example: RuleExample | InvalidExample): ExplainedExample {
  const { today, note } = example
  return {
    yaml: exampleSnippet(example),
    ...('at' in example ? { at: example.at } : {}),
    ...(today === undefined ? {} : { today }),
    ...(note === undefined ? {} : { note }),
  }
}

/** A rule as plain data: all of its examples, no functions. */
export function explainRuleJson(rule: Explainable, url?: string): ExplainedRule {
  const { why, help, yieldsTo, examples } = rule
  return {
    ...ruleSummary(rule, url),
    why,
    ...(typeof help === 'string' ? { help } : {}),
    ...(yieldsTo === undefined ? {} : { yieldsTo: [...yieldsTo] }),
    examples: {
      invalid: (examples?.invalid ?? []).map(explained),
      valid: (examples?.valid ?? []).map(explained),
    },
  }
}
