import type { SuppressedBy, Suppression } from '@cookie-charter/schema'
import type { Draft } from '../findings/draft.ts'
import { limits } from '../limits.ts'
import { isWithin } from '../pointer.ts'
import { shortened } from '../shortened.ts'

/** A finding with the suppression that covers it, if one does. */
export interface Judged {
  readonly draft: Draft
  readonly suppressed?: SuppressedBy
}

/** What the suppressions of a declaration did: by index, those that covered nothing, and those past their day. */
export interface SuppressionResult {
  readonly judged: Judged[]
  readonly unused: number[]
  readonly expired: number[]
}

/** Whether findings of a rule may be suppressed: what cannot be read cannot be excused. */
function isSuppressible(rule: string): boolean {
  return !/^(?:schema|syntax|limit|extends)\//.test(rule)
}

/**
 * Applies suppressions. One holds through its last day, in UTC; past it the finding stands, and the suppression
 * is named as expired. `today` is YYYY-MM-DD.
 */
export function suppress(
  drafts: readonly Draft[],
  suppressions: readonly Suppression[],
  today: string,
): SuppressionResult {
  const used = new Set<number>()
  const covering = new Map<string, { entry: Suppression; index: number }[]>()
  const expired: number[] = []
  for (const [index, entry] of suppressions.entries()) {
    if (entry.until !== undefined && entry.until < today) expired.push(index)
    else if (isSuppressible(entry.rule))
      covering.set(entry.rule, [...(covering.get(entry.rule) ?? []), { entry, index }])
  }
  const judged = drafts.map((draft): Judged => {
    const by = covering.get(draft.rule)?.filter(({ entry }) => covers(entry, draft)) ?? []
    for (const { index } of by) used.add(index)
    const first = by[0]?.entry
    return first ? { draft, suppressed: suppressedBy(first) } : { draft }
  })
  const unused = suppressions.flatMap((_, index) =>
    used.has(index) || expired.includes(index) ? [] : [index],
  )
  return { judged, unused, expired }
}

function covers(suppression: Suppression, draft: Draft): boolean {
  const { at } = suppression
  if (at === undefined || at === draft.item) return true
  if (!at.startsWith('/')) return false
  return isWithin(draft.pointer, at) || (draft.about !== undefined && isWithin(draft.about, at))
}

function suppressedBy({ reason, until }: Suppression): SuppressedBy {
  const words = shortened(reason, limits.words)
  return until === undefined ? { reason: words } : { reason: words, until }
}
