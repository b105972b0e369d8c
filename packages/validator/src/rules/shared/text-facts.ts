import { rememberedByLocale } from '../../remembered.ts'
import { languageOf } from './legal/words.ts'
import { isSameLifetime } from './lifetime.ts'
import { type TimeUnit, timeWordsOf } from './words/time-words.ts'
import { isLatin, wordsOf } from './words.ts'

/** A number that a text states, with its unit of time if it has one. */
export interface NumberFact {
  readonly value: number
  readonly unit: TimeUnit | undefined
  /** As it is written, for the message. */
  readonly written: string
}

/** What a text states that must be the same in every language. */
export interface TextFacts {
  readonly language: string
  readonly numbers: readonly NumberFact[]
  /** Numbers that the text may mean as well: spelled out, or parts of a date. They answer others and ask nothing. */
  readonly implied: readonly NumberFact[]
  /** The one time that the text states, in digits or in words; undefined where it states none or several. */
  readonly onlyTime: NumberFact | undefined
  /** It states more numbers than anybody compares: they are left alone. */
  readonly isCountless: boolean
  /** Names with an underscore (`_ga`, `cookie_choice`), and declared ones that are no words (`JSESSIONID`). */
  readonly names: ReadonlySet<string>
}

const longestRead = 4_000
const mostNumbers = 100
/** Small numbers are spelled out in languages whose words are not all known. */
const largestSpelled = 12
/** “Half an hour”, « une demi-heure »: such a time is not read. */
const halves = /\b(?:half|demi|halb|media\b|medio\b|mezz|halve?\b|meia\b|meio\b)/

/** Whether a text can state a fact at all: a cheap look before reading it. */
export function mayStateFacts(text: string): boolean {
  return /[\d_\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\uff3f]/.test(text)
}

/** Whether a text can spell a length of time (“for one month”): a cheap look as well. */
export const maySpellTime = rememberedByLocale((text, locale): boolean => {
  const language = languageOf(locale)
  const numbers = timeWordsOf(language)?.numbers
  if (!numbers) return false
  const words = wordsOf(text.slice(0, longestRead))
  return words.some(
    (word, index) => numbers.has(word) && unitOf(words[index + 1] ?? '', language) !== undefined,
  )
})

/** Those of some names that no language has for a word: they have capitals in a row. */
export function namesThatAreNoWords(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].filter((name) => /^[\w.-]{3,64}$/.test(name) && /[A-Z]{2}/.test(name)))
}

/**
 * Reads the facts of a text, `declared` names among them. Addresses are left out: they differ between languages for
 * good reason.
 */
export function textFacts(
  text: string,
  locale: string,
  declared: ReadonlySet<string> = new Set(),
): TextFacts {
  const language = languageOf(locale)
  const names = new Set<string>()
  if (declared.size > 0)
    for (const word of text.slice(0, longestRead).match(/\w[\w.-]*\w/g) ?? [])
      if (declared.has(word)) names.add(word.toLowerCase())
  const implied: NumberFact[] = []
  const plain = text
    .slice(0, longestRead)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/https?:\/\/\S+|[\w.+-]{1,64}@[\w.-]{1,255}/g, ' ')
  const nameless = withoutNames(plain, names)
    .replace(/(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?!\d)/g, (_, ...parts: string[]) => {
      for (const part of parts.slice(0, 3)) implied.push(plainNumber(part))
      return ' '
    })
    .replace(/(?<!\d)\d{1,3}(?:[ .,'’]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ''))
  const numbers: NumberFact[] = []
  for (const [written, digits, word] of numbersIn(nameless)) {
    const unit = word === undefined ? undefined : unitOf(word, language)
    const value = Number(digits!.replace(',', '.'))
    numbers.push({ value, unit, written: unit === undefined ? digits! : written.trim() })
  }
  const isCountless = numbers.length > mostNumbers
  const spelled = spelledNumbers(nameless, language)
  const times = [...numbers, ...spelled].filter(({ unit }) => unit !== undefined)
  const onlyTime = times.length === 1 && !halves.test(nameless) ? times[0] : undefined
  return { language, numbers, isCountless, implied: [...implied, ...spelled], onlyTime, names }
}

/** A text without its names with an underscore, which are added to `names`. */
function withoutNames(text: string, names: Set<string>): string {
  if (!text.includes('_')) return text
  return text.replace(/[\p{L}\p{N}-]{0,64}_[\p{L}\p{N}_.*-]{0,128}/gu, (name) => {
    names.add(name.replace(/[.-]+$/, ''))
    return ' '
  })
}

/** The numbers in digits, each with the word that follows it. */
function numbersIn(text: string): Iterable<RegExpMatchArray> {
  if (!/\d/.test(text)) return []
  return text.matchAll(/(\d+(?:[.,]\d+)?)(?:[\s-]{0,2}(?:de )?([\p{L}\p{M}]+))?/gu)
}

/** What one text states and another does not, as written; nothing where they agree. */
export function missingFacts(from: TextFacts, other: TextFacts): string[] {
  const answers = [...other.numbers, ...other.implied]
  const numbers = from.isCountless || other.isCountless ? [] : from.numbers
  const missing = numbers
    .filter((fact) => !answers.some((answer) => isSameNumber(fact, answer)) && !mayBeSpelled(fact, other))
    .map((fact) => fact.written)
  const names = [...from.names].filter((name) => !other.names.has(name))
  return [...new Set([...missing, ...otherTime(from, other), ...names])]
}

/** The one time of a text, where the other has one too and it is another: also if both are spelled out. */
function otherTime(from: TextFacts, other: TextFacts): string[] {
  const [own, others] = [from.onlyTime, other.onlyTime]
  return own && others && !isSameNumber(own, others) ? [own.written] : []
}

function plainNumber(digits: string): NumberFact {
  return { value: Number(digits), unit: undefined, written: digits }
}

function unitOf(word: string, language: string): TimeUnit | undefined {
  return timeWordsOf(language)?.units.find(([stem]) =>
    stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem),
  )?.[1]
}

const latinWord =
  /[a-z\u00df-\u00f6\u00f8-\u017e\u0218-\u021b]+(?:-[a-z\u00df-\u00f6\u00f8-\u017e\u0218-\u021b]+)?/g
const anyWord = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?/gu

function spelledNumbers(text: string, language: string): NumberFact[] {
  const known = timeWordsOf(language)?.numbers
  if (!known) return []
  const words = text.match(isLatin(text) ? latinWord : anyWord) ?? []
  return words.flatMap((word, index) => {
    const value = known.get(word) ?? known.get(word.split('-')[0]!)
    if (value === undefined) return []
    const unit = unitOf(words[index + 1] ?? '', language)
    return [{ value, unit, written: unit === undefined ? word : `${word} ${words[index + 1]}` }]
  })
}

/** One of anything is often an article or nothing at all; other small numbers may be words that are not known here. */
function mayBeSpelled({ value }: NumberFact, other: TextFacts): boolean {
  if (value <= 1) return true
  return value <= largestSpelled && timeWordsOf(other.language) === undefined
}

function isSameNumber(one: NumberFact, other: NumberFact): boolean {
  if (one.unit === undefined || other.unit === undefined || one.unit === other.unit)
    return one.value === other.value
  const [a, b] = [duration(one), duration(other)]
  return a !== undefined && b !== undefined && isSameLifetime(a, b)
}

function duration({ value, unit }: NumberFact): string | undefined {
  if (!Number.isInteger(value) || value > 999_999_999 || unit === undefined) return undefined
  const isTime = unit === 's' || unit === 'i' || unit === 'h'
  return `${isTime ? 'PT' : 'P'}${value}${unit === 'i' ? 'M' : unit.toUpperCase()}`
}
