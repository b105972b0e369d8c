import { isMap, own } from '../plain-data.ts'
import { childPointer, parentPointer, valueAt } from '../pointer.ts'
import type { EntryHandle, Facts, FixIntent, RuleFinding } from '../rule.ts'

/** An entry of a declaration: the makers of findings and fixes about it. Handles are entries with resolved facts. */
export class Entry<Authored> implements EntryHandle<Authored> {
  readonly pointer: string
  readonly #written: unknown
  readonly #item: string | undefined

  /**
   * @param pointer where it stands in the composed declaration
   * @param written what stands there
   * @param item the id of the item that it is
   */
  constructor(pointer: string, written: unknown, item?: string) {
    this.pointer = pointer
    this.#written = written
    this.#item = item
  }

  stated(property: keyof Authored & string): boolean {
    return isMap(this.#written) && own(this.#written, property) !== undefined
  }

  finding(property?: string, details: { facts?: Facts; fix?: FixIntent } = {}): RuleFinding {
    const { pointer } = this
    const concerned = this.#item === undefined ? details : { item: this.#item, ...details }
    if (!property) return { pointer, atKey: true, ...concerned }
    const about = `${pointer}/${property}`
    if (valueAt(this.#written, `/${property}`) !== undefined) return { pointer: about, ...concerned }
    return { pointer: pointer + nearestStated(this.#written, property), atKey: true, about, ...concerned }
  }

  set<K extends keyof Authored & string>(property: K, value: NonNullable<Authored[K]>): FixIntent {
    const description = `Set ${property} to ${words(value)}`
    return { kind: 'set', pointer: childPointer(this.pointer, property), value, description }
  }

  remove(property: keyof Authored & string): FixIntent {
    const description = `Remove ${property}`
    return { kind: 'remove', pointer: childPointer(this.pointer, property), description }
  }

  rename(to: string): FixIntent {
    return { kind: 'rename-key', pointer: this.pointer, key: to, description: `Rename it to ${to}` }
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
