import type { Declaration, Report, ResolvedDeclaration } from '@cookie-charter/schema'
import { withoutBaseline } from './baseline/baseline.ts'
import type { Composition } from './compose/composition.ts'
import type { Draft } from './findings/draft.ts'
import { findingOf } from './findings/finding-of.ts'
import { reportOf } from './findings/report.ts'
import { fixOf } from './fix/fix-of.ts'
import { rules as ownRules } from './generated/rules.ts'
import { isWithin } from './pointer.ts'
import type { PublicSuffixes } from './public-suffixes.ts'
import { publicSuffixesFor } from './resolve/load-public-suffixes.ts'
import { resolve } from './resolve/resolve.ts'
import type { Rule } from './rule.ts'
import { createContext } from './run/context.ts'
import { deepFreeze } from './run/freeze.ts'
import { type RuleInForce, rulesInForce } from './run/rules-in-force.ts'
import { runRules } from './run/run-rules.ts'
import { utcToday, type ValidateOptions } from './settings.ts'
import { checkStructure, type StructureCheck } from './structure/check-structure.ts'
import { type Judged, suppress } from './suppress/suppress.ts'
import { suppressionFindings } from './suppress/suppression-findings.ts'

/** Checks a composed declaration: structure, then rules, then what is suppressed or known. */
export async function examine(composition: Composition, options: ValidateOptions): Promise<Report> {
  const structure = await checkStructure(composition)
  const judged: Judged[] = structure.drafts.map((draft) => ({ draft }))
  const ruled = structure.declaration
    ? await examineRules(structure.declaration, structure, composition, options)
    : { judged: [], truncated: false }
  return report([...judged, ...ruled.judged], structure.truncated || ruled.truncated, composition, options)
}

async function examineRules(
  declaration: Declaration,
  structure: StructureCheck,
  composition: Composition,
  options: ValidateOptions,
): Promise<{ judged: Judged[]; truncated: boolean }> {
  const publicSuffixes = await publicSuffixesFor(declaration)
  const today = options.today ?? utcToday()
  const context = createContext({
    declaration: resolve(declaration, publicSuffixes),
    authored: declaration,
    publicSuffixes,
    today,
    ...(options.profiles && { profiles: options.profiles }),
  })
  if (options.plugins?.length) deepFreeze([declaration, context])
  const inForce = rulesInForce(
    [...ownRules, ...(options.plugins ?? [])],
    context.jurisdictions,
    options.rules,
  ).filter(({ rule }) => canSpeak(rule, structure))
  const run = runRules(inForce, context, composition)
  const sound = run.drafts.filter((draft) => isSound(draft, structure.holes))
  const suppressions = declaration.suppressions ?? []
  const result = suppress(sound, suppressions, today)
  const unused = result.unused.filter((index) => maySpeak(suppressions[index]?.rule ?? '', inForce, options))
  const own = suppressionFindings({ ...result, unused }, suppressions, inForce, composition)
  return {
    judged: [
      ...result.judged,
      ...own.filter((draft) => isSound(draft, structure.holes)).map((draft) => ({ draft })),
    ],
    truncated: run.truncated,
  }
}

/** Whether enough of the declaration is understood for a rule. */
function canSpeak(rule: Rule, { drafts, isGrounded }: StructureCheck): boolean {
  if (rule.needs === 'whole') return drafts.length === 0
  return isGrounded || rule.needs === 'entries'
}

/** One fault, one finding: what the structural check has spoken of, no rule speaks of again. */
function isSound(draft: Draft, holes: readonly string[]): boolean {
  const { pointer, about = pointer } = draft
  return !holes.some((hole) => isWithin(pointer, hole) || isWithin(about, hole))
}

/** A suppression is not unused only because this run left its rule out. */
function maySpeak(rule: string, inForce: readonly RuleInForce[], options: ValidateOptions): boolean {
  const leavesOut = options.profiles !== undefined || options.rules?.[rule] === 'off'
  return !leavesOut || inForce.some((entry) => entry.rule.id === rule)
}

function report(
  judged: readonly Judged[],
  truncated: boolean,
  composition: Composition,
  options: ValidateOptions,
): Report {
  const findings = judged.map(({ draft, suppressed }) => ({
    ...findingOf(draft, fixOf(draft, composition)),
    ...(suppressed && { suppressed }),
  }))
  const fresh = options.baseline ? withoutBaseline(findings, options.baseline).findings : findings
  return reportOf(fresh, truncated)
}

/** The report of a declaration that could not be read, parsed or composed. */
export function refusal(drafts: readonly Draft[]): Report {
  return reportOf(drafts.map((draft) => findingOf(draft, undefined)))
}

/** A composed declaration resolved, or the report that says why it cannot be. */
export async function resolveComposition(
  composition: Composition,
): Promise<{ ok: true; declaration: ResolvedDeclaration } | { ok: false; report: Report }> {
  const structure = await checkStructure(composition)
  if (structure.drafts.length > 0 || !structure.declaration)
    return {
      ok: false,
      report: report(
        structure.drafts.map((draft) => ({ draft })),
        structure.truncated,
        composition,
        {},
      ),
    }
  const suffixes: PublicSuffixes = await publicSuffixesFor(structure.declaration)
  return { ok: true, declaration: resolve(structure.declaration, suffixes) }
}
