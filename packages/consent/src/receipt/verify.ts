import { canonicalJson } from '../lock/canonical.ts'
import { headOf } from '../lock/digests.ts'
import type { Lock } from '../lock/lock.ts'
import { dayText } from '../native/day.ts'
import { decodeNativeHeader, type NativeHeader } from '../native/header.ts'
import { answerOf } from '../native/slots.ts'
import { STATES } from '../native/words.ts'
import type { ConsentPolicy } from '../policy/policy.ts'
import { eventStates } from './create.ts'
import type { ConsentReceipt } from './receipt.ts'
import { type ShownPurpose, shownPurposes } from './shown.ts'

/** One thing that was held against the lock, and how it came out. */
export interface ReceiptCheck {
  check: 'string' | 'generation' | 'fingerprint' | 'day' | 'language' | 'shown' | 'events'
  ok: boolean
  message: string
}

/**
 * `verified`: everything holds. `refuted`: something contradicts the locks. `unknown`: none of the locks has the
 * receipt's generation, so that nothing can be said.
 */
export interface ReceiptVerdict {
  verdict: 'verified' | 'refuted' | 'unknown'
  checks: ReceiptCheck[]
}

/**
 * Holds a receipt against locks: the present one and, from the git history, those before it. It is verified when its
 * string is whole, belongs to the generation, day and language that the receipt names, the generation's fingerprint is the
 * one in the lock, some lock shows what the receipt says was shown, and the answers are those in the string. Names,
 * descriptions and the time of day stand in no lock.
 */
export function verifyReceipt(receipt: ConsentReceipt, locks: readonly Lock[]): ReceiptVerdict {
  const lineage = locks.filter(
    ({ site, unit, generations }) =>
      site === receipt.site &&
      unit === receipt.consent_unit &&
      generations.some(({ generation }) => generation === receipt.generation),
  )
  const header = decodeNativeHeader(receipt.consent_string)
  if (!header.ok)
    return verdict([check('string', false, `The consent string is damaged: ${header.error.code}.`)])
  const whole = check('string', true, 'The consent string is whole.')
  const generation = ofGeneration(receipt, header.value)
  if (lineage.length === 0 && generation.ok)
    return { verdict: 'unknown', checks: [whole, check('generation', false, 'No lock has this generation.')] }
  return verdict([
    whole,
    generation,
    ofFingerprint(receipt, header.value, lineage),
    ofDay(receipt, header.value),
    ofLanguage(receipt, header.value, lineage),
    ofWhatWasShown(receipt, lineage),
    ofEvents(receipt),
  ])
}

const check = (name: ReceiptCheck['check'], ok: boolean, message: string): ReceiptCheck => ({
  check: name,
  ok,
  message,
})

const verdict = (checks: ReceiptCheck[]): ReceiptVerdict => ({
  verdict: checks.every(({ ok }) => ok) ? 'verified' : 'refuted',
  checks,
})

function ofGeneration({ generation }: ConsentReceipt, header: NativeHeader): ReceiptCheck {
  const ok = header.generation === generation
  return check(
    'generation',
    ok,
    `The string is of generation ${header.generation}, the receipt of ${generation}.`,
  )
}

function ofFingerprint(
  { generation, fingerprint }: ConsentReceipt,
  header: NativeHeader,
  locks: readonly Lock[],
): ReceiptCheck {
  const known = locks.some((lock) =>
    lock.generations.some((made) => made.generation === generation && made.fingerprint === fingerprint),
  )
  if (!known) return check('fingerprint', false, 'No lock has this fingerprint for the generation.')
  const ok = headOf(fingerprint) === header.head
  return check(
    'fingerprint',
    ok,
    ok ? 'The fingerprint is the lock’s and the string’s.' : 'The string bears another fingerprint.',
  )
}

function ofDay({ events }: ConsentReceipt, header: NativeHeader): ReceiptCheck {
  const day = dayText(header.day)
  const ok = events.every(({ event_time }) => INSTANT.test(event_time) && event_time.startsWith(day))
  return check('day', ok, `The string was written on ${day}.`)
}

/** RFC 3339, in UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/

/** The table of locales only grows, so that any lock that has the place will do. */
function ofLanguage(
  { language }: ConsentReceipt,
  header: NativeHeader,
  locks: readonly Lock[],
): ReceiptCheck {
  const asked = locks.map(({ locales }) => locales[header.locale]).find((locale) => locale !== undefined)
  const ok = asked === undefined || asked === language
  return check('language', ok, `The question was put in ${asked ?? 'a language that no lock has'}.`)
}

/** Within a generation what is shown may narrow: any lock of the generation counts. */
function ofWhatWasShown({ generation, purposes }: ConsentReceipt, locks: readonly Lock[]): ReceiptCheck {
  const ok = locks.some((lock) => {
    if (lock.generations.at(-1)?.generation !== generation) return false
    const shown = shownPurposes(lock)
    return shown.length === purposes.length && shown.every((one) => purposes.some((said) => says(said, one)))
  })
  return check(
    'shown',
    ok,
    ok
      ? 'What was shown is what a lock of the generation has.'
      : 'No lock of the generation has what the receipt says was shown.',
  )
}

const says = (said: ShownPurpose, shown: ShownPurpose) =>
  (Object.keys(shown) as (keyof ShownPurpose)[]).every(
    (key) => canonicalJson(said[key] ?? null) === canonicalJson(shown[key]),
  )

/** One event a purpose, in their order, each with the answer that the string has in the purpose's slot. */
function ofEvents({ purposes, events, consent_string, consent_unit }: ConsentReceipt): ReceiptCheck {
  const ok =
    purposes.length === events.length &&
    purposes.every(({ purpose, slot }, index) => {
      const unit = { id: purpose, slot, since: 0, materialSince: 0, consent: 1 } as const
      const state = STATES[answerOf(slotsOf(consent_unit), consent_string, unit)]!
      const event = events[index]
      return event?.purpose === purpose && event.event_state === eventStates[state]
    })
  return check(
    'events',
    ok,
    ok ? 'The answers are those in the string.' : 'The answers are not those in the string.',
  )
}

/** As much of a policy as says where a unit's slot stands in a string: services stand behind categories. */
const slotsOf = (unit: ConsentReceipt['consent_unit']) =>
  ({ behind: unit === 'service' ? 1 : 0 }) as ConsentPolicy
