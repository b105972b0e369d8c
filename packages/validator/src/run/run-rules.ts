import { type Composition, placeOf } from '../compose/composition.ts'
import type { Draft } from '../findings/draft.ts'
import { limits } from '../limits.ts'
import { itemOfPointer, parentPointer } from '../pointer.ts'
import type { Facts, Rule, RuleContext, RuleFinding } from '../rule.ts'
import type { RuleInForce } from './rules-in-force.ts'

/** What the rules found, and whether one of them found more than a report may hold. */
export interface RunResult {
  readonly drafts: Draft[]
  readonly truncated: boolean
}

/** Runs rules over a declaration; a rule is silent where another that it yields to has spoken of the same thing. */
export function runRules(
  rules: readonly RuleInForce[],
  context: RuleContext,
  composition: Composition,
): RunResult {
  const drafts: Draft[] = []
  let truncated = false
  for (const inForce of rules) {
    const { rule } = inForce
    let count = 0
    try {
      for (const found of rule.check(context)) {
        if (++count > limits.findings) {
          truncated = true
          break
        }
        drafts.push(draftOf(inForce, found, context, composition))
      }
    } catch (cause) {
      throw faultOf(rule, cause)
    }
  }
  return { drafts: withoutYielding(drafts, rules), truncated }
}

/** A rule's own fault names the rule. */
function faultOf(rule: Rule, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new Error(`The rule ${rule.id} failed: ${reason}`, { cause })
}

function draftOf(
  { rule, severity, isAsked }: RuleInForce,
  found: RuleFinding,
  context: RuleContext,
  composition: Composition,
): Draft {
  const { pointer, missing } = statedPart(found.pointer, context)
  const about = found.about ?? (missing ? found.pointer : undefined)
  const facts = found.facts ?? {}
  const item = found.item ?? itemOfPointer(pointer)
  return {
    rule: rule.id,
    severity: isAsked ? severity : (found.severity ?? severity),
    place: placeOf(composition, pointer, missing || found.atKey === true),
    pointer,
    ...(about !== undefined && { about }),
    ...(item !== undefined && { item }),
    message: say(rule.message, facts),
    ...(rule.help !== undefined && { help: say(rule.help, facts) }),
    source: rule.source,
    ...(found.fix && { fix: found.fix }),
  }
}

/** The nearest part of a pointer that the declaration states. */
function statedPart(pointer: string, context: RuleContext): { pointer: string; missing: boolean } {
  let current = pointer
  while (current !== '' && !context.stated(current)) current = parentPointer(current)
  return { pointer: current, missing: current !== pointer }
}

function say(words: string | ((facts: Facts) => string), facts: Facts): string {
  return typeof words === 'string' ? words : words(facts)
}

function withoutYielding(drafts: readonly Draft[], rules: readonly RuleInForce[]): Draft[] {
  const yieldsTo = new Map(rules.flatMap(({ rule }) => (rule.yieldsTo ? [[rule.id, rule.yieldsTo]] : [])))
  if (yieldsTo.size === 0) return [...drafts]
  const byRule = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const group = byRule.get(draft.rule)
    if (group) group.push(draft)
    else byRule.set(draft.rule, [draft])
  }
  const spoken = new Map([...byRule].map(([rule, group]) => [rule, placesOf(group)]))
  return drafts.filter((draft) => {
    const exacter = yieldsTo.get(draft.rule) ?? []
    return !exacter.some((rule) => spoken.get(rule)?.has(draft))
  })
}

/** Answers whether a rule has spoken of what another finding speaks of. */
function placesOf(group: readonly Draft[]): { has(draft: Draft): boolean } {
  const subjects = new Set(group.map((draft) => draft.about ?? draft.pointer))
  const vague = new Set(group.filter((draft) => draft.about === undefined).map((draft) => draft.pointer))
  const pointers = new Set(group.map((draft) => draft.pointer))
  return {
    has(draft) {
      if (subjects.has(draft.about ?? draft.pointer)) return true
      return draft.about === undefined ? pointers.has(draft.pointer) : vague.has(draft.pointer)
    },
  }
}
