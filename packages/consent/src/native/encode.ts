import type { ConsentPolicy, PolicyUnit, UnitId } from '../policy/policy.ts'
import { ALPHABET } from './alphabet.ts'
import { sealed } from './crc12.ts'
import { dayNumber } from './day.ts'
import { REGIMES, SOURCES, type Source } from './words.ts'

/** A visitor's answer, and the circumstances in which it was given. */
export interface ConsentChoice<Id extends string = string> {
  /** Every optional unit granted, every one denied, or one by one; a unit that is left out stays undecided. */
  decisions: 'all' | 'none' | { readonly [unit in Id]?: 'granted' | 'denied' }
  /** The day of the decision, UTC: YYYY-MM-DD or a Date. */
  on: string | Date
  /** Default: banner. */
  source?: Source
  /** Whether the Global Privacy Control signal was seen. */
  gpc?: boolean
  /** The locale in which the question was put. Default: the declaration's first. */
  locale?: string
  /** 16 characters of base64url that name a receipt. By default a string identifies nobody. */
  receipt?: string
}

const character = (value: number): string => ALPHABET[value & 63]!

function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new RangeError(message)
}

/**
 * Writes a decision as a consent string of format 1: 15 characters where everything or nothing is granted.
 * Throws RangeError for an unknown unit, source or locale, a denied exempt unit, a day that is none or before 2020,
 * and a receipt id that is not 16 characters of base64url.
 */
export function encodeConsent<const P extends ConsentPolicy>(
  policy: P,
  choice: ConsentChoice<UnitId<P>>,
): string {
  const { generation, locales, units, heads, firstGeneration } = policy
  const codes = answers(units, choice.decisions)
  const day = dayNumber(choice.on)
  const source = SOURCES.indexOf(choice.source ?? 'banner')
  const locale = choice.locale === undefined ? policy.defaultLocale : locales.indexOf(choice.locale)
  ensure(
    day >= 0 && day < 32768,
    `A day is YYYY-MM-DD or a Date, from 2020-01-01 to 2109-09-18: ${choice.on}`,
  )
  ensure(source >= 0, `Unknown source: ${choice.source}`)
  ensure(locale >= 0, `Unknown locale: ${choice.locale}`)

  const kind = kindOf(units, codes)
  const head = (generation - firstGeneration) * 4
  let text =
    'p' +
    character((kind << 3) | source) +
    character((choice.gpc ? 32 : 0) | (REGIMES.indexOf(regimeOf(units)) << 2)) +
    character(locale) +
    character(generation >> 6) +
    character(generation) +
    heads.slice(head, head + 4) +
    character(day >> 9) +
    character(day >> 3) +
    character(day << 3)
  if (kind % 3 === 0) text += slots(policy, codes, kind)
  text = sealed(text)
  const { receipt } = choice
  if (receipt === undefined) return text
  ensure(/^[\w-]{16}$/.test(receipt), 'A receipt id is 16 characters of base64url.')
  return `${text}.${sealed(`r${receipt}`)}`
}

/** One answer a unit, in the policy's order: 0 undecided, 1 denied, 2 granted. Exempt units are granted. */
function answers(units: readonly PolicyUnit[], decisions: ConsentChoice['decisions']): number[] {
  const given = typeof decisions === 'string' ? undefined : new Map(Object.entries(decisions))
  ensure(given || decisions === 'all' || decisions === 'none', `Unknown decisions: ${decisions}`)
  const codes = units.map(({ id, consent }) => {
    const exempt = consent === 'exempt'
    const answer = given ? given.get(id) : exempt || decisions === 'all' ? 'granted' : 'denied'
    given?.delete(id)
    ensure(answer === undefined || answer === 'granted' || answer === 'denied', `Unknown answer: ${answer}`)
    ensure(!exempt || answer !== 'denied', `${id} needs no consent and cannot be denied.`)
    return exempt || answer === 'granted' ? 2 : answer === 'denied' ? 1 : 0
  })
  for (const id of given?.keys() ?? []) ensure(false, `Unknown unit: ${id}`)
  return codes
}

/** The shortest kind that says it all: 1 all granted, 2 all optional denied, 3 with something undecided, 0 the rest. */
function kindOf(units: readonly PolicyUnit[], codes: readonly number[]): number {
  if (codes.includes(0)) return 3
  if (!codes.includes(1)) return 1
  return codes.some((code, index) => code > 1 && units[index]!.consent !== 'exempt') ? 0 : 2
}

function regimeOf(units: readonly PolicyUnit[]): 'opt-in' | 'opt-out' | 'notice' {
  const has = (consent: string) => units.some((unit) => unit.consent === consent)
  return has('opt-in') ? 'opt-in' : has('opt-out') ? 'opt-out' : 'notice'
}

/**
 * The counts and the answers, slot by slot. A slot of the other kind is granted when all units that share an item with it are;
 * removed slots are left at zero.
 */
function slots(
  { unit, units, slots: { categories, services } }: ConsentPolicy,
  codes: number[],
  kind: number,
): string {
  const own = unit === 'category' ? 0 : categories
  const other = unit === 'category' ? categories : 0
  const table: number[] = Array(categories + services).fill(3)
  units.forEach(({ slot, others }, index) => {
    const code = codes[index]!
    table[own + slot] = code
    for (const at of others) table[other + at] = lesser(table[other + at]!, code)
  })
  const width = kind ? 2 : 1
  let text = character(categories) + character(services >> 6) + character(services)
  for (let from = 0; from < table.length; from += 6 / width) {
    let value = 0
    for (let index = 0; index < 6 / width; index++) {
      const code = (table[from + index] ?? 0) % 3
      value = (value << width) | (kind ? code : code >> 1)
    }
    text += character(value)
  }
  return text
}

/** Denied before undecided before granted before nothing known. */
function lesser(left: number, right: number): number {
  return left === 1 || right === 1 ? 1 : Math.min(left, right)
}
