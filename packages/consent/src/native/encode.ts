import type { ConsentPolicy, UnitId } from '../policy/policy.ts'
import { written } from './alphabet.ts'
import { sealed } from './crc12.ts'
import { dayNumber, dayText } from './day.ts'
import { isFaulty } from './fault.ts'
import { SOURCES, type Source, STATES } from './words.ts'

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

function ensure(condition: unknown, value: unknown): void {
  if (!condition) throw new RangeError(`Invalid: ${value}`)
}

/**
 * Writes a decision as a consent string of format 1: 15 characters where everything or nothing is granted.
 * Throws RangeError for an unknown unit, answer, source or locale, an exempt unit denied, a day that is none or not between
 * 2020-01-01 and 2109-09-18, and a receipt id that is not 16 characters of base64url.
 */
export function encodeConsent<const P extends ConsentPolicy>(
  policy: P,
  choice: ConsentChoice<UnitId<P>>,
): string
export function encodeConsent(policy: ConsentPolicy, choice: ConsentChoice): string {
  const { on, decisions, receipt } = choice
  const day = dayNumber(on)
  const locale = policy.locales.indexOf(choice.locale ?? policy.locale)
  ensure(day >= 0 && day < 32768 && ((on as Date).getTime || dayText(day) === on), on)
  ensure(locale >= 0, choice.locale)
  const every = { all: 1, none: 2 }[decisions as string]
  const [kind, ...slots] = every ? [every] : oneByOne(policy, decisions as object)
  const first = (kind! << 3) | SOURCES.indexOf(choice.source ?? 'banner')
  let text = sealed(
    written(41, first, (choice.gpc ? 32 : 0) | (policy.regime << 2), locale) +
      policy.generations.at(-1) +
      written(day >> 9, day >> 3, day << 3, ...slots),
  )
  if (receipt) text += `.${sealed(`r${receipt}`)}`
  ensure(!isFaulty(text), receipt ?? choice.source)
  return text
}

/**
 * The kind, 0 or 3, the counts, and the answers slot by slot. A slot that several units decide holds the least of their
 * answers; that of something removed is left at zero. Exempt units are granted.
 */
function oneByOne({ units, slots, counts }: ConsentPolicy, decisions: object): number[] {
  const codes = new Map(units.map(({ id, consent }) => [id, consent ? 1 : 2]))
  for (const [id, answer] of Object.entries(decisions)) {
    const code = STATES.indexOf(answer)
    // Any answer for an optional unit, none but the most for an exempt one; of an unknown one nothing is greater.
    ensure(code > codes.get(id)! * 2 - 3, id)
    codes.set(id, code)
  }
  const states = [...codes.values()]
  const undecided = states.includes(1)
  const symbols = undecided ? ['01', '00', '10'] : '001'
  const bits = slots.map(
    (deciding) => symbols[Math.min(...deciding.map((index) => states[index]!))] ?? symbols[1],
  )
  const six = `${bits.join('')}00000`.match(/.{6}/g) ?? []
  return [undecided ? 3 : 0, ...counts, ...six.map((digits) => Number(`0b${digits}`))]
}
