import { readFile } from 'node:fs/promises'
import type { Lock, LockProblem, LockUpdate } from '@cookie-charter/consent/lock'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import type { Io } from '../io/io.ts'
import { writeFileWhole } from '../io/write-file.ts'

/** What every way of writing a lock works on. */
export interface LockJob {
  io: Io
  declaration: ResolvedDeclaration
  /** Absolute path of the lock. */
  path: string
  /** The day of a new generation, YYYY-MM-DD, UTC. */
  on: string
}

/** Says why there is no lock, a line a problem. */
export function refuse({ io, path }: LockJob, problems: readonly LockProblem[]): ExitCode {
  for (const { code, pointer, message } of problems) {
    const place = pointer ? ` ${pointer}` : ''
    io.err(`${displayPath(io.cwd, path)}${place}: ${message} (${code})\n`)
  }
  return 1
}

/** Writes a lock if it changed, and says what that means for visitors since the lock before. */
export async function deliverLock(
  job: LockJob,
  before: Lock | undefined,
  update: LockUpdate,
): Promise<ExitCode> {
  const { lockText } = await import('@cookie-charter/consent/lock')
  const { io, path } = job
  const file = displayPath(io.cwd, path)
  const text = lockText(update.lock)
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) {
    io.err(`${file} is up to date.\n`)
    return 0
  }
  await writeFileWhole(path, text)
  io.err(`${file}: ${meaning(before, update)}\n`)
  return 0
}

function meaning(before: Lock | undefined, { lock, raised, changes }: LockUpdate): string {
  const generation = lock.generations.at(-1)?.generation
  if (!before) return `generation ${generation} begins a lineage.`
  const units = new Set(changes.filter(({ level }) => level === 'material').flatMap((change) => change.units))
  if (units.size > 0)
    return `generation ${generation}; people have to be asked again about ${[...units].join(', ')}.`
  return raised
    ? `generation ${generation}, beyond those of the other side; nobody else has to be asked.`
    : `renewed; generation ${generation} stays, nobody has to be asked.`
}
