/**
 * A string with the given placeholders in braces, each at least once and in any order: `Message<'site'>` is satisfied by
 * `'Cookies on {site}'` and by nothing that leaves `{site}` out. The compiler checks it, so a translation cannot lose a fact.
 */
export type Message<Placeholder extends string = never> = [Placeholder] extends [never]
  ? string
  : Intersection<Placeholder extends string ? `${string}{${Placeholder}}${string}` : never>

/** `A | B` as `A & B`. */
type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never
