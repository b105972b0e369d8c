import type { StructuralError } from '@cookie-charter/schema'
import { childPointer } from '../pointer.ts'

/** One structural fault, told once: what JSON Schema says of it, and what it is about. */
export interface Fault {
  /** The finding's id. */
  readonly rule: string
  /** Of the offending value; of a missing property, the object that lacks it. */
  readonly pointer: string
  readonly error: StructuralError
  /** The property that is missing or too many. */
  readonly property?: string
  /** The key that is wrong as such. */
  readonly badKey?: string
}

/** The finding's id, by the keyword of JSON Schema. */
export const ruleOf: { readonly [keyword: string]: string } = {
  required: 'schema/required',
  additionalProperties: 'schema/additional-property',
  type: 'schema/type',
  enum: 'schema/enum',
  const: 'schema/const',
  format: 'schema/format',
  pattern: 'schema/pattern',
  minimum: 'schema/minimum',
  maximum: 'schema/maximum',
  minItems: 'schema/min-items',
  minProperties: 'schema/min-items',
  minLength: 'schema/min-length',
  maxLength: 'schema/max-length',
  uniqueItems: 'schema/unique',
  not: 'schema/dependency',
  dependencies: 'schema/dependency',
}

/** Which of several faults of one value is told: the first of these. */
const precedence = Object.keys(ruleOf)

/**
 * Faults from the errors of the structural check: companions of a fault are dropped (`if`, `propertyNames`,
 * `anyOf`), and of several about one value the most basic is kept.
 */
export function faultsOf(errors: readonly StructuralError[]): Fault[] {
  const faults = new Map<string, Fault>()
  for (const [index, error] of errors.entries()) {
    const fault = faultOf(error, errors[index + 1])
    if (!fault) continue
    const key = JSON.stringify([fault.pointer, isAboutProperty(fault) ? [fault.rule, fault.property] : ''])
    const before = faults.get(key)
    if (!before || rank(fault) < rank(before)) faults.set(key, fault)
  }
  return [...faults.values()]
}

/** What is wrong with the name of a property comes as two errors: what, at the object, and then whose name. */
function faultOf(error: StructuralError, next: StructuralError | undefined): Fault | undefined {
  const rule = Object.hasOwn(ruleOf, error.keyword) ? ruleOf[error.keyword] : undefined
  if (rule === undefined) return undefined
  const { instancePath, params } = error
  if (next?.keyword === 'propertyNames' && next.instancePath === instancePath) {
    const badKey = String(next.params['propertyName'])
    return { rule, pointer: childPointer(instancePath, badKey), error, badKey }
  }
  if (error.keyword === 'required')
    return { rule, pointer: instancePath, error, property: String(params['missingProperty']) }
  if (error.keyword === 'additionalProperties') {
    const property = String(params['additionalProperty'])
    return { rule, pointer: childPointer(instancePath, property), error, property }
  }
  if (error.keyword === 'uniqueItems') {
    const later = Math.max(Number(params['i']), Number(params['j']))
    return { rule, pointer: childPointer(instancePath, later), error }
  }
  return { rule, pointer: instancePath, error }
}

function isAboutProperty(fault: Fault): boolean {
  return fault.property !== undefined
}

function rank(fault: Fault): number {
  return precedence.indexOf(fault.error.keyword)
}
