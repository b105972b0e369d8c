import type { ItemHandle } from '../../rule.ts'
import { type Glob, literalGlob, parseGlob } from './glob.ts'

/** The property that an item's name stands in: where nothing is stated there, it is the entry's key. */
export function nameProperty(item: ItemHandle): 'name' | 'pattern' {
  return item.pattern === undefined ? 'name' : 'pattern'
}

/** The characters that every name of the item begins with; undefined where it names nothing. */
export function nameStart(item: ItemHandle): string | undefined {
  return item.pattern === undefined ? item.name : parseGlob(item.pattern).prefix
}

/** The characters that are sure to be in the item's names; undefined where it names nothing. */
export function literalCharacters(item: ItemHandle): string | undefined {
  if (item.pattern === undefined) return item.name
  return parseGlob(item.pattern)
    .runs.flatMap((run) => run.filter((place) => place !== undefined))
    .join('')
}

/** What names the item matches; undefined where it names nothing. */
export function nameGlob(item: ItemHandle): Glob | undefined {
  if (item.pattern !== undefined) return parseGlob(item.pattern)
  return item.name === undefined ? undefined : literalGlob(item.name)
}
