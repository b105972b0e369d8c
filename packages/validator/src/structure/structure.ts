import { structuralErrors } from '@cookie-charter/schema'
import { type Composition, placeOf } from '../compose/composition.ts'
import type { Draft } from '../findings/draft.ts'

/** Placeholder for milestone one. */
export function structureDrafts(composition: Composition): Draft[] {
  return structuralErrors(composition.value).map((error) => ({
    rule: `schema/${error.keyword}`,
    severity: 'error',
    place: placeOf(composition, error.instancePath),
    pointer: error.instancePath,
    message: JSON.stringify(error),
  }))
}
