import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Input } from '../inputs/find-inputs.ts'
import type { CheckOutcome } from './check-recorded.ts'
import type { Settings } from './settings.ts'

/** Files that a thread takes at a time: enough that messages cost nothing, few enough that all end together. */
const batchSize = 16
/** Bytes of declarations below which a thread costs more than it saves. */
const bytesForThread = 1_500_000
const mostThreads = 4

/** What a thread is told when it starts. */
export interface ThreadData {
  settings: Settings
  /** Whether to note what each result depends on. */
  record: boolean
}

/** How many threads a run deserves; 1 means the main one alone. */
export function threadsFor(bytes: number, processors: number = availableParallelism()): number {
  return Math.max(1, Math.min(processors, mostThreads, Math.floor(bytes / bytesForThread)))
}

/**
 * Checks files in several threads. Results come in any order; each names its file.
 *
 * @throws the error of a thread that failed: a fault of ours or of a plugin
 */
export async function checkInThreads(
  inputs: readonly Input[],
  threads: number,
  data: ThreadData,
  done: (outcome: CheckOutcome) => void,
): Promise<void> {
  let next = 0
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(workerUrl(), {
        workerData: data,
        // Young objects are most of what a check makes; a large nursery per thread is memory for nothing.
        resourceLimits: { maxYoungGenerationSizeMb: 16 },
      })
      const give = () => {
        const batch = inputs.slice(next, next + batchSize)
        next += batch.length
        worker.postMessage(batch)
      }
      worker.on('message', (outcomes: CheckOutcome[]) => {
        outcomes.forEach(done)
        give()
      })
      worker.once('error', reject)
      worker.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error('A thread ended before its work.')),
      )
      give()
    })
  await Promise.all(Array.from({ length: threads }, run))
}

/** The worker's file: beside the bundle, or from sources beside the folder's own modules. */
function workerUrl(): URL {
  return new URL('./worker.js', import.meta.url)
}
