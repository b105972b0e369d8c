import type { Change } from '../changes/change.ts'
import { type ChangeCodeId, changeCodes } from '../changes/codes.ts'
import { factChanges, type UnitPair } from '../changes/spaces.ts'
import type { DeclarationInput } from '../declaration.ts'
import { dayNumber, dayText } from '../native/day.ts'
import { sortedUnique } from './canonical.ts'
import { factsDigest, fingerprintOf, lockDigest } from './digests.ts'
import { declaredUnits } from './facts.ts'
import { formerIdProblems } from './former-ids.ts'
import { limitProblems } from './limits.ts'
import type { Lock, LockChange, LockEntry, LockGeneration, LockResult, Sha256 } from './lock.ts'
import { type Match, matchEntries, renamesOf } from './match.ts'

/** What a lock is made with: the day of a new generation (default of the command: today), and SHA-256. */
export interface LockOptions {
  /** YYYY-MM-DD or a Date, UTC. */
  on: string | Date
  sha256: Sha256
}

/** The lock as it should be now, and what changed since the last one. */
export interface LockUpdate {
  lock: Lock
  /** Whether a generation was added. People are asked where the changes have a material one. */
  raised: boolean
  /** Every difference of facts since the last lock; empty for a first one. */
  changes: Change[]
}

/** What goes on from the last lock. `after`: the last generation of another lineage, whose strings must not pass for newer ones. */
export type Predecessor = Pick<Lock, 'locales' | 'generations' | 'categories' | 'services'> & {
  after: number
}

/** The lock that follows a predecessor: the one place where slots, generations and fingerprints are given out. */
export function advance(
  previous: Predecessor,
  declaration: DeclarationInput,
  { on, sha256 }: LockOptions,
): LockResult<LockUpdate> {
  const { unit } = declaration.consent
  const matches = {
    category: matchEntries(declaredUnits(declaration, 'category'), previous.categories),
    service: matchEntries(declaredUnits(declaration, 'service'), previous.services),
  }
  const entries = { category: previous.categories, service: previous.services }
  const renames = renamesOf(declaration)
  const changesIn = (kind: Lock['unit']) => factChanges(kind, pairsOf(matches[kind], entries[kind]), renames)

  const last = previous.generations.at(-1)?.generation
  const changes = last === undefined ? [] : changesIn(unit)
  const material = changes.some(({ level }) => level === 'material')
  const raised = last === undefined || material || last < previous.after
  const generation = raised ? Math.max(last ?? 0, previous.after) + 1 : last
  const next = (kind: Lock['unit']) =>
    nextEntries(
      matches[kind],
      entries[kind],
      widenedUnits(kind === unit ? changes : changesIn(kind)),
      generation,
      sha256,
    )

  const categories = next('category')
  const services = next('service')
  const locales = [...new Set([...previous.locales, ...declaration.locales])]
  const problems = [
    ...formerIdProblems(declaration),
    ...limitProblems({
      generations: generation,
      categories: categories.length,
      services: services.length,
      locales: locales.length,
    }),
  ]
  if (problems.length > 0) return { ok: false, problems }

  const made: LockGeneration[] = raised
    ? [
        {
          generation,
          day: dayText(dayNumber(on)),
          fingerprint: fingerprintOf(
            declaration.site.id,
            unit,
            unit === 'category' ? categories : services,
            sha256,
          ),
          changes: changes.filter(({ level }) => level === 'material').map(lockChange),
        },
      ]
    : []
  const rest: Omit<Lock, 'digest'> = {
    lockVersion: 1,
    site: declaration.site.id,
    unit,
    locales,
    generations: [...previous.generations, ...made],
    categories,
    services,
  }
  return { ok: true, value: { lock: { ...rest, digest: lockDigest(rest, sha256) }, raised, changes } }
}

/** The units of a lock and a declaration side by side, declared ones first. */
function pairsOf(matches: readonly Match[], entries: readonly LockEntry[]): UnitPair[] {
  const kept = new Set(matches.map(({ entry }) => entry))
  const gone = entries.filter((entry) => entry.removed === undefined && !kept.has(entry))
  return [
    ...matches.map(({ unit: { id, facts }, entry }) => ({
      id,
      ...(entry && entry.id !== id ? { formerId: entry.id } : {}),
      ...(entry?.facts ? { before: entry.facts } : {}),
      after: facts,
    })),
    ...gone.map(({ id, facts }) => ({ id, ...(facts ? { before: facts } : {}) })),
  ]
}

/** The units whose grants no longer cover them. */
function widenedUnits(changes: readonly Change[]): Set<string> {
  const counted = changes.filter(({ code, direction }) => {
    return direction === 'widened' && !('keepsGrants' in changeCodes[code as ChangeCodeId])
  })
  return new Set(counted.flatMap(({ units }) => units))
}

/** Entries in slot order: the old ones carried on or marked as removed, new ones behind. */
function nextEntries(
  matches: readonly Match[],
  entries: readonly LockEntry[],
  widened: ReadonlySet<string>,
  generation: number,
  sha256: Sha256,
): LockEntry[] {
  const byEntry = new Map(matches.map((match) => [match.entry, match.unit]))
  const kept = entries.map((entry): LockEntry => {
    if (entry.removed !== undefined) return entry
    const unit = byEntry.get(entry)
    const { facts: before, slot, since, digest, id } = entry
    if (!unit) {
      const { facts: _, ...tombstone } = entry
      return { ...tombstone, removed: generation, digest }
    }
    const needs = before?.consent === 'exempt' && unit.facts.consent !== 'exempt'
    const optionalSince = needs ? generation : entry.optionalSince
    return {
      slot,
      id: unit.id,
      was: sortedUnique([...entry.was, ...(id === unit.id ? [] : [id])].filter((name) => name !== unit.id)),
      since,
      materialSince: widened.has(unit.id) ? generation : entry.materialSince,
      ...(optionalSince === undefined ? {} : { optionalSince }),
      digest: factsDigest(unit.facts, sha256),
      facts: unit.facts,
    }
  })
  const added = matches.filter(({ entry }) => !entry)
  return [
    ...kept,
    ...added.map(({ unit: { id, was, facts } }, index): LockEntry => {
      const slot = entries.length + index
      return {
        slot,
        id,
        was: sortedUnique(was),
        since: generation,
        materialSince: generation,
        digest: factsDigest(facts, sha256),
        facts,
      }
    }),
  ]
}

function lockChange({ code, subject, units, before, after }: Change): LockChange {
  return {
    code,
    subject,
    units,
    ...(before === undefined ? {} : { before: before as string }),
    ...(after === undefined ? {} : { after: after as string }),
  }
}
