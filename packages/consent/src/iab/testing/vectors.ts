import { existsSync, readFileSync } from 'node:fs'

/** Strings and what they hold. Those outside the repository are read where they are, or not at all. */
export interface Vector {
  string: string
  // biome-ignore lint/suspicious/noExplicitAny: what a vector holds is for its test to know
  [key: string]: any
}

const shared = new URL('../../../../../../shared/vectors/', import.meta.url)

/** What to add to the name of a test that needs the shared vectors: why it is skipped, or nothing. */
export const absent = existsSync(shared) ? '' : ' (skipped: the shared vectors are not here)'

/** The vectors of a file; none where it is absent. */
export function vectorsOf(file: string): Vector[] {
  const own = new URL(`../vectors/${file}`, import.meta.url)
  const place = existsSync(own) ? own : new URL(file, shared)
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')).vectors : []
}

/** A value as JSON prints it. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
