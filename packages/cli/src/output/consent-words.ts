import {
  purposeNames,
  purposeNamesV1,
  restrictionTypeNames,
  specialFeatureNames,
} from '@cookie-charter/consent/tcf-names'
import { countedIds, idsOf } from './counted-ids.ts'
import type { Json } from './json.ts'

/**
 * A field of a decoded consent string in words, a line for each of several; nothing for one that holds fields of its
 * own.
 */
export function inWords(field: string, value: Json): string[] | undefined {
  const names = namesOf(field)
  if (names) return named(value as number[], names)
  if (field === 'publisherRestrictions') return listed((value as unknown as Restriction[]).map(restriction))
  if (/^vendor/.test(field) && idsOf(value)) return [countedIds(value, 'vendor')]
  if (/^(consented|disclosed)$/.test(field)) return [countedIds(value, 'provider')]
  if (Array.isArray(value)) return [value.length ? value.map((each) => one(field, each)).join(', ') : 'none']
  return typeof value === 'object' && value !== null ? undefined : [one(field, value)]
}

type Names = Readonly<Record<number, string>>

function namesOf(field: string): Names | undefined {
  if (/^purposes(Consent|LITransparency)$/.test(field)) return purposeNames
  if (field === 'purposesAllowed') return purposeNamesV1
  return field === 'specialFeatureOptIns' ? specialFeatureNames : undefined
}

function named(ids: readonly number[], names: Names): string[] {
  return listed(ids.map((id) => `${String(id).padStart(2)}  ${names[id] ?? 'not named by the TCF'}`))
}

const listed = (lines: string[]) => (lines.length ? lines : ['none'])

interface Restriction {
  purposeId: number
  restrictionType: number
  vendorIds: Json
}

function restriction({ purposeId, restrictionType, vendorIds }: Restriction): string {
  const purpose = purposeNames[purposeId] ?? 'not named by the TCF'
  const type = restrictionTypeNames[restrictionType]?.toLowerCase()
  return `${String(purposeId).padStart(2)}  ${purpose}: ${type}, ${countedIds(vendorIds, 'vendor')}`
}

/** Answers by number, for the fields whose names end so (sections of US states). */
const answers: readonly (readonly [ending: RegExp, words: readonly string[]])[] = [
  [/Notice$/, ['not applicable', 'given', 'not given']],
  [/OptOut$/, ['not applicable', 'opted out', 'did not opt out']],
  [/^[A-Z].*Consents?$/, ['not applicable', 'no consent', 'consent']],
  [/^Mspa/, ['not applicable', 'yes', 'no']],
]

const kinds = ['custom', 'all granted', 'all optional denied', 'with undecided units']

/** One value in words. */
function one(field: string, value: Json): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return fromText(value)
  if (typeof value !== 'number') return value === null ? 'unknown' : JSON.stringify(value)
  if (field === 'kind') return `${value} ${kinds[value]}`
  if (field === 'day') return `${value}: ${new Date(Date.UTC(2020, 0, 1 + value)).toISOString().slice(0, 10)}`
  const words = answers.find(([ending]) => ending.test(field))?.[1][value]
  return words ? `${value} ${words}` : String(value)
}

/** Days without their midnight, and the letters of US Privacy in words. */
function fromText(value: string): string {
  const letters: { readonly [letter: string]: string } = { Y: 'Y yes', N: 'N no', '-': '- not applicable' }
  return letters[value] ?? value.replace('T00:00:00.000Z', '')
}
