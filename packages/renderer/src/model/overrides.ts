import { lookup, type ResolvedDeclaration } from '@cookie-charter/schema'

/** Strings by key, for the language of the page; or by language, then by key, as in a declaration. */
export type Labels = { readonly [key: string]: string | { readonly [key: string]: string } }

/**
 * The strings that replace ours: those of the declaration for the language of the page, over them those of the caller.
 * The closer language wins: `fr-CA` over `fr`.
 */
export function overrides(
  declaration: ResolvedDeclaration,
  labels: Labels | undefined,
  tags: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (strings: { readonly [key: string]: unknown } | undefined) => {
    for (const [key, value] of Object.entries(strings ?? {}))
      if (typeof value === 'string') found.set(key, value)
  }
  const farthestFirst = [...tags].reverse()
  for (const tag of farthestFirst) add(lookup(declaration.labels, tag))
  for (const tag of farthestFirst) {
    const nested = labels === undefined ? undefined : lookup({ ...labels }, tag)
    if (typeof nested === 'object') add(nested)
  }
  add(labels)
  return found
}
