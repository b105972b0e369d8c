import { childPointer, parentPointer } from '../pointer.ts'
import type { Source } from '../source/source.ts'
import type { Range, SourceNode } from '../source/source-node.ts'

/** A place in one of the files of a declaration. */
export interface Place {
  readonly source: Source
  readonly range: Range
}

/** A declaration made of one file or of several: its value, and where each part of it came from. */
export interface Composition {
  readonly value: unknown
  /** The files, the one asked for last; later ones win. */
  readonly layers: readonly Source[]
  /** The file that was asked for. */
  readonly asked: Source
}

/** A value that stands in the file asked for and nowhere else. */
export function singleFile(source: Source): Composition {
  return { value: source.value, layers: [source], asked: source }
}

/** The file that the value at a pointer came from, and its node there. */
export function originOf(
  composition: Composition,
  pointer: string,
): { source: Source; node: SourceNode } | undefined {
  for (let index = composition.layers.length - 1; index >= 0; index--) {
    const source = composition.layers[index]!
    const node = source.find(pointer)
    if (node) return { source, node }
  }
  return undefined
}

/** Where the value at a pointer stands, or its key; of what is not there, the key of the nearest thing around it. */
export function placeOf(composition: Composition, pointer: string, atKey = false): Place {
  let current = pointer
  while (true) {
    const origin = originOf(composition, current)
    if (origin && current === '' && (atKey || pointer !== '')) return startOf(composition.asked)
    if (origin) {
      const wantsKey = atKey || current !== pointer || origin.node.empty
      return { source: origin.source, range: wantsKey ? (origin.node.key ?? origin.node) : origin.node }
    }
    if (current === '') return startOf(composition.asked)
    current = parentPointer(current)
  }
}

/** Where to say that something is missing: the key of the object that lacks it, in the file asked for. */
export function placeOfMissing(composition: Composition, holder: string): Place {
  return placeOf({ ...composition, layers: [composition.asked] }, holder, true)
}

function startOf(source: Source): Place {
  return { source, range: { start: 0, end: 0 } }
}

/** Where every value of a declaration came from: file, line and column, by pointer. */
export function originsOf(composition: Composition): {
  [pointer: string]: { file: string; line: number; column: number }
} {
  const origins: { [pointer: string]: { file: string; line: number; column: number } } = {}
  const visit = (value: unknown, pointer: string) => {
    const { source, range } = placeOf(composition, pointer)
    origins[pointer] = { file: source.file, ...source.position(range.start) }
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value))
      visit((value as Record<string, unknown>)[key], childPointer(pointer, key))
  }
  visit(composition.value, '')
  return origins
}
