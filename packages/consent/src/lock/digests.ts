import { written } from '../native/alphabet.ts'
import { canonicalJson } from './canonical.ts'
import type { Lock, LockEntry, Sha256, UnitFacts } from './lock.ts'

/** SHA-256 of a unit's canonical facts. */
export function factsDigest(facts: UnitFacts, sha256: Sha256): string {
  return sha256(canonicalJson(facts))
}

/**
 * SHA-256 over the canonical JSON of site, unit, and slot, id and digest of each living unit. The slots are in it because
 * the bits of a string mean nothing without them; the day is not.
 */
export function fingerprintOf(
  site: string,
  unit: Lock['unit'],
  entries: readonly LockEntry[],
  sha256: Sha256,
): string {
  const units = entries
    .filter((entry) => entry.removed === undefined)
    .map(({ slot, id, digest }) => ({ slot, id, digest }))
  return sha256(canonicalJson({ site, unit, units }))
}

/** SHA-256 of everything in a lock but this digest. */
export function lockDigest(
  { digest: _, ...rest }: Lock | (Omit<Lock, 'digest'> & { digest?: string }),
  sha256: Sha256,
): string {
  return sha256(canonicalJson(rest))
}

/** The first 24 bits of a fingerprint in hexadecimal, as 4 characters of base64url. */
export function headOf(fingerprint: string): string {
  const bits = Number.parseInt(fingerprint.slice(0, 6), 16)
  return written(bits >> 18, bits >> 12, bits >> 6, bits)
}
