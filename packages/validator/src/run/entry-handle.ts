import { childPointer } from '../pointer.ts'
import type { EntryHandle, Facts, FixIntent, RuleFinding } from '../rule.ts'

/** Whether something is stated at a pointer of the composed declaration. */
export type Stated = (pointer: string) => boolean

/** The makers of findings and fixes about one entry, in the words of EntryHandle. */
export function entryHandle<Authored>(
  pointer: string,
  stated: Stated,
  item?: string,
): EntryHandle<Authored> & { pointer: string } {
  const below = (path: string) => `${pointer}/${path}`
  const key = (property: string) => childPointer(pointer, property)
  return {
    pointer,
    stated: (property) => stated(key(property)),
    finding(property?: string, details: { facts?: Facts; fix?: FixIntent } = {}): RuleFinding {
      const concerned = item === undefined ? details : { item, ...details }
      if (!property) return { pointer, atKey: true, ...concerned }
      const about = below(property)
      return stated(about) ? { pointer: about, ...concerned } : { pointer, atKey: true, about, ...concerned }
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

function words(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
