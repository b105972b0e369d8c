import { isMap } from '../plain-data.ts'
import type { Language } from '../source/source.ts'
import { coreScalar } from '../source/yaml-scalar.ts'

export type Quote = '"' | "'"

/** A value as it is written on one line of a file. Strings keep the quotes of what they replace. */
export function writeValue(value: unknown, language: Language, quote?: Quote): string {
  if (language === 'json') return JSON.stringify(value)
  if (typeof value === 'string') return writeString(value, quote)
  if (Array.isArray(value)) return `[${value.map((entry) => writeValue(entry, language, quote)).join(', ')}]`
  if (!isMap(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).map(
    ([key, entry]) => `${writeKey(key, language)}: ${writeValue(entry, language)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** A key as it is written in a file. */
export function writeKey(key: string, language: Language): string {
  return language === 'json' ? JSON.stringify(key) : writeString(key)
}

function writeString(text: string, quote?: Quote): string {
  if (quote === "'" && /^[\x20-\x7e\u00a0-\ud7ff]*$/.test(text)) return `'${text.replace(/'/g, "''")}'`
  return quote === undefined && isPlain(text) ? text : doubleQuoted(text)
}

/** Whether YAML reads a text as itself without quotes, also inside brackets. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}_/.][\p{L}\p{N}_ ./+*@-]*$/u.test(text) &&
    !/ $/.test(text) &&
    text !== '...' &&
    coreScalar(text) === text
  )
}

function doubleQuoted(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)
}
