import { statSync } from 'node:fs'
import type { ResultCache } from '../cache/result-cache.ts'
import type { Step } from '../cache/trace.ts'
import type { Task } from '../inputs/tasks.ts'
import type { FindingStore } from '../store/finding-store.ts'
import type { CheckContext } from './check.ts'
import { type CheckOutcome, checkRecorded } from './check-recorded.ts'

/** A file of a run that could not be read. */
export interface Unread {
  file: string
  reason: string
}

/** How a run went. */
export interface RunFacts {
  unread: Unread[]
  /** Files whose result was kept from an earlier run. */
  cached: number
  /** Threads beside the main one. */
  threads: number
  /** Absolute paths that were read or looked for; empty unless noted. */
  read: Set<string>
}

export interface RunOptions {
  /** Whether to note what was read. */
  record?: boolean
  cache?: ResultCache
  /** Called as files are done, with their number. */
  onStep?(done: number): void
}

/** Checks files into a store: from the cache where it still holds, and in threads where there is enough to do. */
export async function runChecks(
  inputs: readonly Task[],
  context: CheckContext,
  store: FindingStore,
  { cache, record = false, onStep }: RunOptions = {},
): Promise<RunFacts> {
  const facts: RunFacts = { unread: [], cached: 0, threads: 0, read: new Set() }
  let done = 0
  const note = (steps: readonly Step[] | undefined) => {
    if (record) for (const [, path] of steps ?? []) facts.read.add(path)
  }
  const take = (outcome: CheckOutcome) => {
    const { result } = outcome
    if (result.ok) store.add(result.checked)
    else facts.unread.push({ file: result.file, reason: result.reason })
    cache?.keep(outcome)
    note(outcome.steps)
    onStep?.(++done)
  }
  const open: Task[] = []
  for (const input of inputs) {
    const kept = input.text === undefined ? await cache?.lookup(input.path, context.files) : undefined
    if (kept?.checked.file !== input.file) open.push(input)
    else {
      store.add(kept.checked)
      note(kept.steps)
      facts.cached++
      onStep?.(++done)
    }
  }
  facts.threads = await check(open, context, record || cache !== undefined, take)
  facts.unread.sort((a, b) => (a.file < b.file ? -1 : 1))
  return facts
}

async function check(
  inputs: readonly Task[],
  context: CheckContext,
  record: boolean,
  take: (outcome: CheckOutcome) => void,
): Promise<number> {
  if (inputs.length > 16 && inputs.every(({ text }) => text === undefined)) {
    const { checkInThreads, threadsFor } = await import('./pool.ts')
    const threads = threadsFor(inputs.reduce((sum, { path }) => sum + sizeOf(path), 0))
    if (threads > 0) {
      const left = await checkInThreads(inputs, threads, { settings: context.settings, record }, take)
      for (const input of left) take(await checkRecorded(input, context, record))
      return threads
    }
  }
  for (const input of inputs) take(await checkRecorded(input, context, record))
  return 0
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
