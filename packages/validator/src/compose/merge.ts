import { isMap, own, type PlainMap, put } from '../plain-data.ts'

/**
 * A value laid over another: maps merge by key, everything else replaces, `null` removes. Neither is changed.
 * Nothing is left of a `null`, also where it removes what is not there (as in RFC 7396).
 */
export function mergeOver(base: unknown, over: unknown): unknown {
  if (!isMap(over)) return over
  const merged: PlainMap = {}
  const below = isMap(base) ? base : {}
  for (const key of Object.keys(below)) if (own(over, key) !== null) put(merged, key, own(below, key))
  for (const key of Object.keys(over)) {
    const value = own(over, key)
    if (value !== null) put(merged, key, mergeOver(own(merged, key), value))
  }
  return merged
}
