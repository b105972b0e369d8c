import type { DeclarationInput } from '../declaration.ts'
import { advance, type LockOptions, type LockUpdate } from './advance.ts'
import type { Lock, LockProblem, LockResult, Sha256 } from './lock.ts'

/**
 * The lock that follows the last one: slots appended, what is gone marked as removed, a generation added where people
 * have to be asked. Without a change of facts it is the same lock. Refused: another site, another consent unit (both are
 * a new lineage, which has to be asked for), former ids that are claimed wrongly, and what passes a limit.
 */
export function updateLock(
  lock: Lock,
  declaration: DeclarationInput,
  options: LockOptions,
): LockResult<LockUpdate> {
  const problems = lineageProblems(lock, declaration)
  return problems.length > 0 ? { ok: false, problems } : advance({ ...lock, after: 0 }, declaration, options)
}

/** What makes a declaration another lineage than its lock's. */
export function lineageProblems(lock: Lock, { site, consent }: DeclarationInput): LockProblem[] {
  const way = 'If it must be, start anew with cookie-charter lock --new-lineage: everybody is asked again.'
  const problems: LockProblem[] = []
  if (lock.site !== site.id)
    problems.push({
      code: 'lock/site',
      pointer: '/site',
      message: `This lock is of ${lock.site}, not of ${site.id}. ${way}`,
    })
  if (lock.unit !== consent.unit)
    problems.push({
      code: 'lock/unit',
      pointer: '/unit',
      message: `People were asked by ${lock.unit} and would now be asked by ${consent.unit}. ${way}`,
    })
  return problems
}

/**
 * Whether a lock says what the declaration says. Where it does not: the problem `lock/stale`, or why it cannot be renewed.
 */
export function checkLock(lock: Lock, declaration: DeclarationInput, sha256: Sha256): LockResult<LockUpdate> {
  const update = updateLock(lock, declaration, { on: lock.generations.at(-1)!.day, sha256 })
  if (!update.ok || update.value.lock.digest === lock.digest) return update
  const asks = update.value.changes.filter(({ level }) => level === 'material')
  const units = [...new Set(asks.flatMap((change) => change.units))]
  const message = update.value.raised
    ? `The lock is stale: people have to be asked again about ${units.join(', ')}.`
    : 'The lock is stale; nobody has to be asked.'
  return { ok: false, problems: [{ code: 'lock/stale', pointer: '', message }] }
}
