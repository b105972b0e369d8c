import { sectionNames } from '@cookie-charter/consent/gpp'
import { inWords } from './consent-words.ts'
import type { Json } from './json.ts'

/** A name and what it says; a further line of the same field has no name. */
export type Row = [name: string, words: string]

/** The fields of a decoded consent string in words, the fields of a field below it, further in. */
export function consentRows(value: { [field: string]: Json }, depth = 0): Row[] {
  return Object.entries(value).flatMap(([field, entry]) => fieldRows(field, entry, depth))
}

function fieldRows(field: string, value: Json, depth: number): Row[] {
  const name = '  '.repeat(depth) + field
  if (field === 'sections')
    return Object.entries(value as object).flatMap(([id, section]) => sectionRows(id, section))
  const lines = inWords(field, value)
  if (lines) return lines.map((line, index): Row => [index === 0 ? name : '', line])
  return [[name, ''], ...consentRows(value as { [field: string]: Json }, depth + 1)]
}

function sectionRows(id: string, section: { [field: string]: Json }): Row[] {
  return [[`section ${id}`, sectionNames[Number(id)] ?? 'unknown'], ...consentRows(section, 1)]
}
