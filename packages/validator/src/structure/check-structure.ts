import { type Declaration, type StructuralError, structuralErrors } from '@cookie-charter/schema'
import type { Composition } from '../compose/composition.ts'
import type { Draft } from '../findings/draft.ts'
import { limits } from '../limits.ts'

/** What can be said of a declaration's structure, and what of it the rules can be run on. */
export interface StructureCheck {
  readonly drafts: readonly Draft[]
  /** Whole, or made whole; undefined where too little is left for rules. */
  readonly declaration?: Declaration
  /** Whether site and locales are the author's own. */
  readonly isGrounded: boolean
  /** Pointers of which only the structural findings speak. */
  readonly holes: readonly string[]
  readonly truncated: boolean
}

/** Checks the structure of a composed declaration. Words and repairs are loaded only when something is wrong. */
export async function checkStructure(composition: Composition): Promise<StructureCheck> {
  const errors = structuralErrors(composition.value)
  if (errors.length === 0)
    return {
      drafts: [],
      declaration: composition.value as Declaration,
      isGrounded: true,
      holes: [],
      truncated: false,
    }
  return explain(errors, composition)
}

async function explain(
  errors: readonly StructuralError[],
  composition: Composition,
): Promise<StructureCheck> {
  const [{ faultsOf }, { structureFindings }, { repair }] = await Promise.all([
    import('./fault.ts'),
    import('./structure.ts'),
    import('./repair.ts'),
  ])
  const most = limits.findings * 4
  const faults = faultsOf(errors.length > most ? errors.slice(0, most) : errors)
  const told = faults.slice(0, limits.findings + 1)
  const { drafts, meant } = structureFindings(told, composition)
  const repaired = repair(composition.value, faults, meant)
  return {
    drafts,
    holes: repaired?.holes ?? [],
    isGrounded: repaired?.isGrounded ?? false,
    ...(repaired && { declaration: repaired.declaration }),
    truncated: errors.length > most || faults.length > told.length,
  }
}
