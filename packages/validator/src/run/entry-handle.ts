import { isMap, own } from '../plain-data.ts'
import { childPointer, parentPointer, valueAt } from '../pointer.ts'
import type { EntryHandle, Facts, FixIntent, RuleFinding } from '../rule.ts'

/**
 * The makers of findings and fixes about the entry at a pointer, in the words of EntryHandle. `authored` is the
 * composed declaration as written, `item` the id of the item that the entry is.
 */
export function entryHandle<Authored>(
  pointer: string,
  authored: unknown,
  item?: string,
): EntryHandle<Authored> & { pointer: string } {
  const entry = valueAt(authored, pointer)
  const key = (property: string) => childPointer(pointer, property)
  return {
    pointer,
    stated: (property) => isMap(entry) && own(entry, property) !== undefined,
    finding(property?: string, details: { facts?: Facts; fix?: FixIntent } = {}): RuleFinding {
      const concerned = item === undefined ? details : { item, ...details }
      if (!property) return { pointer, atKey: true, ...concerned }
      const about = `${pointer}/${property}`
      if (valueAt(entry, `/${property}`) !== undefined) return { pointer: about, ...concerned }
      return { pointer: pointer + nearestStated(entry, property), atKey: true, about, ...concerned }
    },
    set: (property, value) => ({
      kind: 'set',
      pointer: key(property),
      value,
      description: `Set ${property} to ${words(value)}`,
    }),
    remove: (property) => ({ kind: 'remove', pointer: key(property), description: `Remove ${property}` }),
    rename: (to) => ({ kind: 'rename-key', pointer, key: to, description: `Rename it to ${to}` }),
  }
}

/** The part of a path below an entry that is stated, as a pointer: of `exemption/reason` perhaps `/exemption`. */
function nearestStated(entry: unknown, path: string): string {
  let stated = `/${path}`
  while (stated !== '' && valueAt(entry, stated) === undefined) stated = parentPointer(stated)
  return stated
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
