/** How much a change means to visitors: nobody's business, worth telling, or a reason to ask again. */
export type ChangeLevel = 'editorial' | 'notable' | 'material'

export type ChangeDirection = 'widened' | 'narrowed' | 'neutral'

export type SubjectKind = 'site' | 'category' | 'provider' | 'service' | 'item'

/** One difference between two declarations, as plain data: the `Change` of `@cookie-charter/schema`. */
export interface Change {
  /** A stable reason code, for example `item-added` or `lifetime-longer`. */
  code: string
  level: ChangeLevel
  direction: ChangeDirection
  subject: { kind: SubjectKind; id: string }
  /** The consent units that it touches, in declaration order. */
  units: string[]
  before?: unknown
  after?: unknown
}
