/** How many answers of 2 bits a field has; two numbers where the layout has grown, narrow and wide. */
export type Answers = number | readonly [narrow: number, wide: number]

/** A section of a US state: version, these fields, the three of the MSPA, and a segment for GPC where it has one. */
export interface UsTable {
  id: number
  name: string
  kind: 'us'
  versions: readonly number[]
  /** The characters of the core from which on the layout is the wide one. */
  wideFrom?: number
  /** Whether a segment with the Global Privacy Control may follow. */
  gpc: boolean
  /** In the order of the wire, by the specification's names, what is between the version and the MSPA's fields. */
  fields: Readonly<Record<string, Answers>>
}

/** A section that is no list of answers. */
export interface OtherTable {
  id: number
  name: string
  kind: 'tcf1' | 'tcf2' | 'tcfca' | 'usp' | 'raw'
}

export type SectionTable = UsTable | OtherTable
