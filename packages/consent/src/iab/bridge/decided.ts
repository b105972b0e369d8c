/** What holds for each unit: a `Decision`, or as much of one. */
export interface DecidedUnits {
  readonly units: Readonly<Record<string, 'granted' | 'denied' | 'undecided'>>
}

/** What a category means outside: the declaration's `maps`, and what US law asks about it. */
export interface CategoryMap {
  /** Purposes of the TCF. */
  readonly tcf?: readonly number[]
  /** Whether something in it is a sale of personal data, or a sharing for cross-context advertising. */
  readonly saleOrShare?: boolean
  /** Whether it is for targeted advertising; without it, whether it maps to the TCF's purposes 3 or 4. */
  readonly targetedAdvertising?: boolean
}

/** The states of the units whose map fulfils a condition. */
export function statesWhere(
  { units }: DecidedUnits,
  maps: Readonly<Record<string, CategoryMap>>,
  condition: (map: CategoryMap) => boolean,
): string[] {
  return Object.keys(maps)
    .filter((id) => condition(maps[id]!))
    .map((id) => (Object.hasOwn(units, id) ? units[id]! : 'undecided'))
}
