import * as generated from './generated/check-declaration.ts'
import type { Declaration } from './generated/declaration.ts'

/** One structural fault, in the words of JSON Schema. */
export interface StructuralError {
  /** JSON pointer to the value that was checked (RFC 6901). */
  instancePath: string
  schemaPath: string
  keyword: string
  params: { readonly [name: string]: unknown }
  /** Set when the fault is the name of a property, not its value. */
  propertyName?: string
}

type Check = ((data: unknown) => boolean) & { errors?: StructuralError[] | null }

const validate = generated.validate as unknown as Check

/** Every structural fault of a value, in the order found; an empty list says that it is a declaration. */
export function structuralErrors(value: unknown): StructuralError[] {
  return validate(value) ? [] : (validate.errors ?? [])
}

/** Whether a value has the structure of a declaration. Says nothing about references or rules. */
export function isDeclaration(value: unknown): value is Declaration {
  return validate(value)
}
