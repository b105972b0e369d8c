import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Input } from '../inputs/find-inputs.ts'
import type { CheckOutcome } from './check-recorded.ts'
import type { Settings } from './settings.ts'

/** Files that a thread takes at a time: enough that messages cost nothing, few enough that all end together. */
const batchSize = 16
/** Bytes of declarations below which a thread costs more than it saves. */
const bytesForThread = 1_500_000
/** Each takes its memory: three together stay below what a run may need. */
const mostThreads = 3
/**
 * What a thread may hold, so that the garbage of thousands of files does not pile up. A file that needs more is left
 * to the main thread.
 */
const heap = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 48 }

/** What a thread is told when it starts. */
export interface ThreadData {
  settings: Settings
  /** Whether to note what each result depends on. */
  record: boolean
}

/** How many threads beside the main one a run deserves; 0 for a small one. */
export function threadsFor(bytes: number, processors: number = availableParallelism()): number {
  return Math.min(processors, mostThreads, Math.floor(bytes / bytesForThread))
}

/**
 * Checks files in threads. Results come in any order; each names its file.
 *
 * @returns the files that were too much for a thread's memory
 * @throws the error of a thread that failed: a fault of ours or of a plugin
 */
export async function checkInThreads(
  inputs: readonly Input[],
  threads: number,
  data: ThreadData,
  done: (outcome: CheckOutcome) => void,
): Promise<readonly Input[]> {
  const queue = batchesOf(inputs)
  const workers = Array.from(
    { length: threads },
    () => new Worker(workerUrl(), { workerData: data, resourceLimits: heap }),
  )
  try {
    const left = await Promise.all(workers.map((worker) => workThrough(worker, queue, done)))
    // Where no thread survived, the rest of the queue is left too.
    return [...left, ...queue].flat()
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function* batchesOf(inputs: readonly Input[]): Generator<readonly Input[]> {
  for (let start = 0; start < inputs.length; start += batchSize) yield inputs.slice(start, start + batchSize)
}

/**
 * Gives a worker one batch after the other from the queue that all of them share.
 *
 * @returns the batch at which its memory was not enough; empty where it was
 */
function workThrough(
  worker: Worker,
  queue: Iterator<readonly Input[]>,
  done: (outcome: CheckOutcome) => void,
): Promise<readonly Input[]> {
  return new Promise((resolve, reject) => {
    let current: readonly Input[] = []
    const give = () => {
      const next = queue.next()
      current = next.done ? [] : next.value
      if (next.done) resolve(current)
      else worker.postMessage(current)
    }
    worker.on('message', (outcomes: CheckOutcome[]) => {
      outcomes.forEach(done)
      give()
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(current)
      else reject(error)
    })
    worker.once('exit', () => reject(new Error('A thread ended before its work.')))
    give()
  })
}

/** The worker's file: beside the bundle, or from sources beside the folder's own modules. */
function workerUrl(): URL {
  return new URL('./worker.js', import.meta.url)
}
