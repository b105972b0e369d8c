/** Where a fact is missing, and whether it is missing everywhere: then the first stands for all. */
interface Gaps<Entry> {
  entries: readonly Entry[]
  /** Whether the one entry stands for others too. */
  forAll: boolean
}

/** Finds entries that lack a fact. Where none of several states it, that is one gap and not one an entry. */
export function gapsAmong<Entry>(entries: readonly Entry[], lacks: (entry: Entry) => boolean): Gaps<Entry> {
  const lacking = entries.filter(lacks)
  const forAll = lacking.length > 1 && lacking.length === entries.length
  return { entries: forAll ? lacking.slice(0, 1) : lacking, forAll }
}
