import { sortedUnique } from '../lock/canonical.ts'
import { lifetimeLength } from '../lock/lifetime.ts'
import type { Lock, LockEntry } from '../lock/lock.ts'
import type { ReceiptPurpose } from './receipt.ts'

/** The part of a receipt's purpose that a lock can prove. */
export type ShownPurpose = Omit<ReceiptPurpose, 'purpose_description'>

/** What a lock shows of each unit that needs consent, as a receipt records it, in slot order. */
export function shownPurposes(lock: Lock): ShownPurpose[] {
  const entries = lock.unit === 'category' ? lock.categories : lock.services
  return entries
    .filter(({ facts }) => facts && facts.consent !== 'exempt')
    .map((entry) => shownPurpose(lock, entry))
}

function shownPurpose({ services }: Lock, { id, slot, digest, facts }: LockEntry): ShownPurpose {
  const items = facts?.items ?? []
  const ids = new Set(items.map((item) => item.id))
  const lifetimes = sortedUnique(items.map(({ lifetime }) => lifetime))
  return {
    purpose: id,
    lawful_basis: 'consent',
    services: services.flatMap((service) =>
      service.facts?.items.some((item) => ids.has(item.id)) ? service.id : [],
    ),
    recipient_third_parties: sortedUnique(
      items.flatMap(({ providers, recipients = [] }) => [...providers, ...recipients]),
    ),
    storage_durations: lifetimes.sort((left, right) => compared(lifetimeLength(right), lifetimeLength(left))),
    slot,
    digest,
  }
}

/** Infinity less Infinity is no number, so the order is not a difference. */
const compared = (left: number, right: number) => (left < right ? -1 : left > right ? 1 : 0)
