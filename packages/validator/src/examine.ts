import type { Declaration, Finding, Report } from '@cookie-charter/schema'
import { withoutBaseline } from './baseline/baseline.ts'
import type { Composition } from './compose/composition.ts'
import { findingOf } from './findings/finding-of.ts'
import { reportOf } from './findings/report.ts'
import { rules as ownRules } from './generated/rules.ts'
import { publicSuffixesFor } from './resolve/load-public-suffixes.ts'
import { resolve } from './resolve/resolve.ts'
import { createContext } from './run/context.ts'
import { rulesInForce } from './run/rules-in-force.ts'
import { runRules } from './run/run-rules.ts'
import { utcToday, type ValidateOptions } from './settings.ts'
import { structureDrafts } from './structure/structure.ts'
import { suppress } from './suppress/suppress.ts'
import { suppressionFindings } from './suppress/suppression-findings.ts'

/** Checks a composed declaration: structure, then rules, then what is suppressed or known. */
export async function examine(composition: Composition, options: ValidateOptions): Promise<Report> {
  const structure = structureDrafts(composition)
  if (structure.length > 0) return reportOf(structure.map((draft) => findingOf(draft, undefined)))
  const declaration = composition.value as Declaration
  const publicSuffixes = await publicSuffixesFor(declaration)
  const today = options.today ?? utcToday()
  const context = createContext({
    declaration: resolve(declaration, publicSuffixes),
    authored: declaration,
    publicSuffixes,
    today,
    ...(options.profiles && { profiles: options.profiles }),
  })
  const inForce = rulesInForce(
    [...ownRules, ...(options.plugins ?? [])],
    context.jurisdictions,
    options.rules,
  )
  const run = runRules(inForce, context, composition)
  const suppressions = declaration.suppressions ?? []
  const result = suppress(run.drafts, suppressions, today)
  const findings: Finding[] = result.judged.map(({ draft, suppressed }) => ({
    ...findingOf(draft, undefined),
    ...(suppressed && { suppressed }),
  }))
  for (const draft of suppressionFindings(result, suppressions, inForce, composition))
    findings.push(findingOf(draft, undefined))
  const fresh = options.baseline ? withoutBaseline(findings, options.baseline).findings : findings
  return reportOf(fresh, run.truncated)
}
