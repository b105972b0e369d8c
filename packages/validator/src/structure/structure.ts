import { type Composition, originOf, placeOf, placeOfMissing } from '../compose/composition.ts'
import type { Draft } from '../findings/draft.ts'
import { nearest } from '../nearest.ts'
import { isMap } from '../plain-data.ts'
import { childPointer, itemOfPointer, parentPointer, valueAt } from '../pointer.ts'
import type { FixIntent } from '../rule.ts'
import type { Fault } from './fault.ts'
import { describe, type FaultContext } from './message.ts'
import { allowedProperties } from './subschema.ts'

/** The findings about a declaration's structure. */
export interface StructureResult {
  readonly drafts: Draft[]
  /** By the pointer of an unknown property: the property that was meant. */
  readonly meant: ReadonlyMap<string, string>
}

/** Faults as findings: each told once, at its place, with the word that was probably meant. */
export function structureFindings(faults: readonly Fault[], composition: Composition): StructureResult {
  const meant = meantProperties(faults, composition)
  const explained = new Set(
    [...meant].map(([pointer, property]) => childPointer(parentPointer(pointer), property)),
  )
  const isExplained = (fault: Fault) =>
    fault.rule === 'schema/required' && explained.has(childPointer(fault.pointer, fault.property ?? ''))
  const told = faults.filter((fault) => !isExplained(fault))
  return { drafts: told.map((fault) => draftOf(fault, composition, meant.get(fault.pointer))), meant }
}

/** For each unknown property the nearest that is allowed and not there yet; missing ones first, each once. */
function meantProperties(faults: readonly Fault[], composition: Composition): Map<string, string> {
  const meant = new Map<string, string>()
  const taken = new Set<string>()
  for (const fault of faults) {
    if (fault.rule !== 'schema/additional-property') continue
    const holder = parentPointer(fault.pointer)
    const present = valueAt(composition.value, holder)
    const isFree = (property: string) =>
      !(isMap(present) && Object.hasOwn(present, property)) && !taken.has(childPointer(holder, property))
    const word = nearest(fault.property ?? '', allowedProperties(holder).filter(isFree))
    if (word === undefined) continue
    meant.set(fault.pointer, word)
    taken.add(childPointer(holder, word))
  }
  return meant
}

function draftOf(fault: Fault, composition: Composition, meantProperty: string | undefined): Draft {
  const value = valueAt(composition.value, fault.pointer)
  const values = fault.rule === 'schema/enum' ? [fault.error.params['allowedValues']].flat().map(String) : []
  const holder = parentPointer(fault.pointer)
  const meant = meantProperty ?? (typeof value === 'string' ? nearest(value, values) : undefined)
  const allowed = fault.rule === 'schema/additional-property' ? allowedProperties(holder) : values
  const context: FaultContext = { value, holder, meant, allowed }
  const item = itemOfPointer(fault.pointer)
  const fix = fixOf(fault, context, composition)
  return {
    rule: fault.rule,
    severity: 'error',
    place: faultPlace(fault, composition),
    pointer: fault.pointer,
    ...(item !== undefined && { item }),
    ...describe(fault, context),
    ...(fix && { fix }),
  }
}

function faultPlace(fault: Fault, composition: Composition) {
  if (fault.rule === 'schema/required') return placeOfMissing(composition, fault.pointer)
  const atKey =
    fault.rule === 'schema/additional-property' ||
    fault.rule === 'schema/dependency' ||
    fault.badKey !== undefined
  return placeOf(composition, fault.pointer, atKey)
}

function fixOf(
  fault: Fault,
  { value, meant }: FaultContext,
  composition: Composition,
): FixIntent | undefined {
  const { pointer } = fault
  if (fault.rule === 'schema/additional-property' && meant !== undefined)
    return { kind: 'rename-key', pointer, key: meant, description: `Rename it to ${meant}` }
  if (fault.rule === 'schema/enum' && meant !== undefined)
    return { kind: 'set', pointer, value: meant, description: `Set it to ${meant}` }
  if (fault.rule !== 'schema/type' || ![fault.error.params['type']].flat().includes('string'))
    return undefined
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const origin = originOf(composition, pointer)
  if (origin?.node.kind !== 'scalar') return undefined
  const written = origin.source.text.slice(origin.node.start, origin.node.end)
  return { kind: 'set', pointer, value: written, description: 'Put it in quotes' }
}
