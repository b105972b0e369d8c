import { nearest } from '../nearest.ts'

const longest = 60

/** A value as a message quotes it: short, whatever was given. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > longest ? `${value.slice(0, longest)}…` : value}”`
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  return typeof value === 'object' ? 'a map' : typeof value === 'function' ? 'a function' : String(value)
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(word: unknown, candidates: Iterable<string>): string {
  const near = typeof word === 'string' ? nearest(word, candidates) : undefined
  return near === undefined ? '' : ` Did you mean “${near}”?`
}
