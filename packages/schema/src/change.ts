/** How much a change means to visitors: nobody's business, worth telling, or a reason to ask again. */
export type ChangeLevel = 'editorial' | 'notable' | 'material'

/** One difference between two resolved declarations, as plain data; the words are made where it is printed. */
export interface Change {
  /** A stable reason code, for example `item-added` or `lifetime-longer`. */
  code: string
  level: ChangeLevel
  direction: 'widened' | 'narrowed' | 'neutral'
  subject: { kind: 'site' | 'category' | 'provider' | 'service' | 'item'; id: string }
  /** The consent units that it touches, in declaration order. */
  units: string[]
  before?: unknown
  after?: unknown
}

/** The changes that one generation of the lock was made for; without a generation, those between two declarations. */
export interface GenerationChanges {
  generation?: number
  /** YYYY-MM-DD, UTC. */
  day?: string
  changes: Change[]
}
