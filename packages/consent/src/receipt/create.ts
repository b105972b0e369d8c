import type { DeclarationInput, Text } from '../declaration.ts'
import type { Lock } from '../lock/lock.ts'
import { decodeConsent } from '../native/decode.ts'
import { segmentOf } from '../native/header.ts'
import type { UnitState } from '../native/words.ts'
import { compilePolicy } from '../policy/compile.ts'
import { failure, type Result, success } from '../result.ts'
import { type ConsentReceipt, dpvContext, type ReceiptEvent, type ReceiptParty } from './receipt.ts'
import { shownPurposes } from './shown.ts'

export interface ReceiptOptions {
  /** The consent string that was written. */
  text: string
  /** When: a Date, or RFC 3339 in UTC. Its day is the string's. */
  at: Date | string
  /** What the site calls the record. Default: the receipt id in the string. */
  recordId?: string
  /** Whom it is about, if the site wants to say. */
  principal?: string
  /** Where the notice is that was shown. */
  notice?: string
  /** Whether to add the context that makes it JSON-LD. */
  dpv?: boolean
}

/**
 * The record of one decision. Errors: those of `decodeConsent`; `generation` where the string is not of the lock's last
 * generation (a record of what was shown is made when it is shown), `day` where it was decided on another day,
 * `record-id` where neither the options nor the string name the record.
 */
export function createReceipt(
  declaration: DeclarationInput,
  lock: Lock,
  options: ReceiptOptions,
): Result<ConsentReceipt> {
  const policy = compilePolicy(declaration, lock)
  const decoded = decodeConsent(policy, options.text)
  if (!decoded.ok) return decoded
  const { generation, decidedOn, locale, units } = decoded.value
  const last = lock.generations.at(-1)!
  const at = new Date(options.at)
  const recordId = options.recordId ?? segmentOf(options.text, 'r')
  if (generation !== last.generation)
    return failure('generation', 24, 'the string is not of the last generation')
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== decidedOn)
    return failure('day', 60, 'the string was written on another day')
  if (recordId === undefined) return failure('record-id', 0, 'the record has no name')

  const language = locale ?? declaration.locales[0]!
  const asked = shownPurposes(lock)
  return success({
    ...(options.dpv && { '@context': { ...dpvContext } }),
    schema_version: 'cookie-charter-receipt/1',
    record_id: recordId,
    ...(options.principal !== undefined && { pii_principal_id: options.principal }),
    ...(options.notice !== undefined && { privacy_notice: options.notice }),
    language,
    pii_controllers: [declaration.site.id],
    purposes: asked.map((shown) => {
      const description = descriptionOf(declaration, shown.purpose, language)
      return { ...shown, ...(description !== undefined && { purpose_description: description }) }
    }),
    party_identification: partiesOf(declaration, language),
    events: asked.map(({ purpose }) => eventOf(declaration, purpose, units[purpose], at)),
    consent_string: options.text,
    site: lock.site,
    consent_unit: lock.unit,
    generation,
    fingerprint: last.fingerprint,
  })
}

/** The states of a unit in the words of the record. */
export const eventStates = { granted: 'given', denied: 'refused', undecided: 'undecided' } as const

function descriptionOf(
  { consent, categories, services, locales }: DeclarationInput,
  id: string,
  language: string,
): string | undefined {
  const units: { [id: string]: { label?: Text; description?: Text } } =
    consent.unit === 'category' ? categories : services
  const unit = Object.hasOwn(units, id) ? units[id] : undefined
  return textIn(unit?.description ?? unit?.label, language, locales[0]!)
}

function partiesOf({ site, providers, locales }: DeclarationInput, language: string): ReceiptParty[] {
  const own = {
    party_id: site.id,
    party_name: textIn(site.name, language, locales[0]!) ?? site.id,
    party_role: 'controller',
  }
  return [
    own,
    ...Object.values(providers).map(({ id, name, role, country }) => ({
      party_id: id,
      party_name: name,
      party_role: role ?? 'not stated',
      ...(country !== undefined && { party_country: country }),
    })),
  ]
}

function eventOf(
  { consent }: DeclarationInput,
  purpose: string,
  state: UnitState | undefined,
  at: Date,
): ReceiptEvent {
  const lifetime = state === 'granted' ? consent.lifetime?.granted : consent.lifetime?.denied
  return {
    event_time: at.toISOString(),
    event_type: 'explicit',
    event_state: eventStates[state ?? 'undecided'],
    purpose,
    ...(lifetime !== undefined && state !== 'undecided' && { validity_duration: lifetime }),
  }
}

const textIn = (text: Text | undefined, language: string, fallback: string) =>
  text?.[language] ?? text?.[fallback]
