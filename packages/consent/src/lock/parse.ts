import { factsDigest, lockDigest } from './digests.ts'
import { limitProblems } from './limits.ts'
import type { Lock, LockEntry, LockProblem, LockResult, Sha256 } from './lock.ts'
import { lockShape } from './lock-shape.ts'

/** No lock of the sizes that fit into a string comes near. */
const MAX_LENGTH = 64 * 1024 * 1024

const refuse = (code: string, pointer: string, message: string): { ok: false; problems: LockProblem[] } => ({
  ok: false,
  problems: [{ code: `lock/${code}`, pointer, message }],
})

/** The text of a lock file: the same lock, the same bytes. */
export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`
}

/**
 * Reads a lock file and proves it whole. Problems: lock/limit-size, lock/conflict (an unfinished merge), lock/syntax,
 * lock/version, lock/shape, lock/edited, each with its place. Spaces and line ends do not matter.
 */
export function parseLock(text: string, sha256: Sha256): LockResult<Lock> {
  if (text.length > MAX_LENGTH)
    return refuse('limit-size', '', `A lock has at most ${MAX_LENGTH} characters.`)
  const conflict = /^(?:<{7}|>{7}|={7})(?: |\r?$)/m.exec(text)
  if (conflict)
    return refuse(
      'conflict',
      '',
      `Line ${lineAt(text, conflict.index)}: a merge was not finished. Settle the declaration first, then run cookie-charter lock --resolve.`,
    )
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))
    const place = position ? `Line ${lineAt(text, Number(position[1]))}: this` : 'This'
    return refuse('syntax', '', `${place} is not JSON.`)
  }
  const version = (value as { lockVersion?: unknown } | null)?.lockVersion
  if (typeof version === 'number' && version !== 1)
    return refuse('version', '/lockVersion', `Lock version ${version} is not known here; this is version 1.`)
  const fault = lockShape(value, '')
  if (fault !== undefined) return refuse('shape', fault, 'This is not what a lock has in this place.')
  return proven(value as Lock, sha256)
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

function proven(lock: Lock, sha256: Sha256): LockResult<Lock> {
  const last = lock.generations.at(-1)?.generation
  if (last === undefined) return refuse('shape', '/generations', 'A lock has at least one generation.')
  for (const [index, { generation }] of lock.generations.entries())
    if (index > 0 && generation <= lock.generations[index - 1]!.generation)
      return refuse('edited', `/generations/${index}/generation`, 'Each generation has a higher number.')
  for (const kind of ['categories', 'services'] as const)
    for (const [index, entry] of lock[kind].entries()) {
      const fault = entryFault(entry, index, last, sha256)
      if (fault) return refuse('edited', `/${kind}/${index}/${fault[0]}`, fault[1])
    }
  const limits = limitProblems({
    generations: last,
    categories: lock.categories.length,
    services: lock.services.length,
    locales: lock.locales.length,
  })
  if (limits.length > 0) return { ok: false, problems: limits }
  if (lockDigest(lock, sha256) !== lock.digest)
    return refuse(
      'edited',
      '/digest',
      'The lock was edited by hand: it is not what this digest was taken of.',
    )
  return { ok: true, value: lock }
}

/** The property of an entry that cannot be, and why. */
function entryFault(
  entry: LockEntry,
  index: number,
  last: number,
  sha256: Sha256,
): [string, string] | undefined {
  const { slot, since, materialSince, removed, facts, digest } = entry
  if (slot !== index)
    return ['slot', `This is slot ${index}: slots are never renumbered, and none is left out.`]
  if (since > last) return ['since', 'No generation has this number yet.']
  if (materialSince < since || materialSince > last)
    return ['materialSince', 'No generation of this entry has this number.']
  if (removed !== undefined && (removed < since || removed > last))
    return ['removed', 'No generation of this entry has this number.']
  if ((removed === undefined) !== (facts !== undefined))
    return ['facts', 'An entry has its facts until it is removed, and not after.']
  if (facts && factsDigest(facts, sha256) !== digest)
    return ['facts', 'The facts were edited by hand: they are not what the digest was taken of.']
  return undefined
}
