import { type Declaration, structuralErrors } from '@cookie-charter/schema'
import { isMap, own, type PlainMap, put } from '../plain-data.ts'
import { childPointer, lastToken, parentPointer, pointerTokens, valueAt } from '../pointer.ts'
import { type Fault, faultsOf } from './fault.ts'

/** A declaration made whole, so that rules can speak of its sound parts, and the pointers that are not sound. */
export interface Repaired {
  readonly declaration: Declaration
  readonly holes: readonly string[]
  /** Whether site and locales are the author's own. */
  readonly isGrounded: boolean
}

const rounds = 8
const mostFaults = 200
/** Lists of plain words of which a broken one may go alone. */
const looseLists = ['/site/urls', '/locales', '/jurisdictions']
/** Without these nothing can be said about the rest. */
const vital = ['', '/services']
/** Without these little can: which party an item is of, and in which languages the texts are. */
const ground = ['/site', '/site/urls', '/locales']

/**
 * A copy of a faulty declaration with unknown and wrong things taken out and missing ones filled in; a misspelt
 * key is read as the one that was meant. Undefined where too little is left.
 */
export function repair(
  value: unknown,
  faults: readonly Fault[],
  meant: ReadonlyMap<string, string>,
): Repaired | undefined {
  if (!isMap(value) || faults.length > mostFaults) return undefined
  const copy = clone(value) as PlainMap
  const holes = new Set<string>()
  let left = faults
  for (let round = 0; round < rounds && left.length > 0; round++) {
    for (const fault of [...left].reverse()) mend(copy, fault, meant, holes)
    left = faultsOf(structuralErrors(copy))
  }
  if (left.length > 0 || vital.some((pointer) => holes.has(pointer))) return undefined
  return {
    declaration: copy as unknown as Declaration,
    holes: [...holes],
    isGrounded: !ground.some((pointer) => holes.has(pointer)),
  }
}

function mend(root: PlainMap, fault: Fault, meant: ReadonlyMap<string, string>, holes: Set<string>): void {
  const { pointer, property } = fault
  const list = looseLists.find((candidate) => parentPointer(pointer) === candidate)
  if (fault.rule === 'schema/required') fill(root, pointer, property ?? '', holes)
  else if (fault.rule === 'schema/additional-property') readAsMeant(root, fault, meant.get(pointer), holes)
  else if (fault.rule === 'schema/dependency') {
    holes.add(childPointer(pointer, 'name')).add(childPointer(pointer, 'pattern'))
    remove(root, childPointer(pointer, 'pattern'))
  } else if (list !== undefined) dropEntry(root, list, pointer)
  else removeValue(root, pointer, holes)
}

/** An unknown property goes; where its meaning is clear, its value is read under the right key. */
function readAsMeant(root: PlainMap, fault: Fault, word: string | undefined, holes: Set<string>): void {
  const holder = valueAt(root, parentPointer(fault.pointer))
  if (word !== undefined && isMap(holder) && !Object.hasOwn(holder, word)) {
    put(holder, word, own(holder, fault.property ?? ''))
    holes.add(childPointer(parentPointer(fault.pointer), word))
  }
  remove(root, fault.pointer)
}

/** Takes a wrong value out: with it the list that holds it, and in the place of an entry a stand-in. */
function removeValue(root: PlainMap, pointer: string, holes: Set<string>): void {
  let target = pointer
  while (Array.isArray(valueAt(root, parentPointer(target)))) target = parentPointer(target)
  holes.add(target)
  const standIn = standInFor(target)
  const holder = valueAt(root, parentPointer(target))
  if (standIn && isMap(holder)) put(holder, lastToken(target), standIn)
  else remove(root, target)
}

function fill(root: PlainMap, pointer: string, property: string, holes: Set<string>): void {
  const holder = valueAt(root, pointer)
  const missing = childPointer(pointer, property)
  holes.add(missing)
  if (isMap(holder) && own(holder, property) !== undefined) return
  const value = own(fillers, property)
  if (isMap(holder) && value !== undefined) put(holder, property, clone(value))
  else if (isMap(holder) && (property === 'label' || property === 'name'))
    put(holder, property, lastToken(pointer))
  else removeValue(root, pointer, holes)
}

/** What stands in for a missing property: nothing is said about it, so it only has to fit. */
const fillers: PlainMap = {
  schemaVersion: 1,
  site: { id: 'not-stated', name: 'not stated', urls: ['https://site.invalid'] },
  id: 'not-stated',
  urls: ['https://site.invalid'],
  locales: ['en'],
  purpose: 'not stated',
  reason: 'not stated',
  until: 'not stated',
  lifetime: 'unknown',
  category: 'unclassified',
  consent: 'opt-in',
  items: {},
  ground: 'other',
  rule: 'not stated',
}

/** An entry in the place of one that is not even a map, so that references to it hold. */
function standInFor(pointer: string): PlainMap | undefined {
  const [first, id, third, item, ...rest] = pointerTokens(pointer)
  if (id === undefined || rest.length > 0) return undefined
  if (first === 'services' && third === 'items' && item !== undefined)
    return { purpose: fillers['purpose'], lifetime: 'unknown' }
  if (third !== undefined) return undefined
  if (first === 'services') return { category: 'unclassified', items: {} }
  if (first === 'providers') return { name: id }
  return first === 'categories' ? { consent: 'opt-in', label: id } : undefined
}

function remove(root: PlainMap, pointer: string): void {
  const holder = valueAt(root, parentPointer(pointer))
  if (isMap(holder) && pointer !== '') delete holder[lastToken(pointer)]
}

function dropEntry(root: PlainMap, list: string, pointer: string): void {
  const entries = valueAt(root, list)
  if (Array.isArray(entries)) entries.splice(Number(lastToken(pointer)), 1)
}

function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone)
  if (!isMap(value)) return value
  const copy: PlainMap = {}
  for (const key of Object.keys(value)) put(copy, key, clone(value[key]))
  return copy
}
