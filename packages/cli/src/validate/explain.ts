import { nearest } from '@cookie-charter/validator'
import {
  type Explainable,
  explainRule,
  explainRuleJson,
  ruleSummary,
  ruleTable,
  ruleUrl,
  structuralRules,
} from '@cookie-charter/validator/explain'
import { ansiStyle, plainStyle, type Style, toSafeJson } from '@cookie-charter/validator/reporters'
import { type Io, wantsColour } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'
import { allRules } from './config/all-rules.ts'
import { lockRules } from './lock/lock-rules.ts'

/** Every rule that can be set, as a table or as JSON. */
export async function list(io: Io, isJson: boolean, config: string | undefined): Promise<string> {
  const { rules, plugins } = await allRules(io.cwd, config)
  if (!isJson) return ruleTable(rules, styleOf(io))
  return toSafeJson(rules.map((rule) => ruleSummary(rule, urlOf(rule, plugins))))
}

/** One rule, or a finding that comes before the rules. */
export async function explain(
  io: Io,
  id: string,
  isJson: boolean,
  config: string | undefined,
): Promise<string> {
  const { rules, plugins } = await allRules(io.cwd, config)
  const known: Explainable[] = [...rules, ...structuralRules, ...lockRules]
  const rule = known.find((candidate) => candidate.id === id)
  if (!rule) throw unknown(id, known)
  const url = urlOf(rule, plugins)
  if (isJson) return toSafeJson(explainRuleJson(rule, url))
  return explainRule(rule, styleOf(io), { ...(url !== undefined && { url }), width: Math.min(io.width, 100) })
}

function unknown(id: string, known: readonly Explainable[]): UsageError {
  const near = nearest(
    id,
    known.map((rule) => rule.id),
  )
  return new UsageError(
    `There is no rule ${JSON.stringify(id.slice(0, 100))}.`,
    near === undefined ? 'cookie-charter explain --list lists the rules.' : `Did you mean ${near}?`,
  )
}

/** Our rules have a page; those of plugins are documented by whoever wrote them. */
function urlOf(rule: Explainable, plugins: readonly Explainable[]): string | undefined {
  return [...plugins, ...lockRules].some(({ id }) => id === rule.id) ? undefined : ruleUrl(rule.id)
}

function styleOf(io: Io): Style {
  return wantsColour(io, io.outIsTerminal) ? ansiStyle : plainStyle
}
