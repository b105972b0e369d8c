import { type FSWatcher, watch } from 'node:fs'
import { UsageError } from '../../io/usage-error.ts'
import type { Surroundings } from './surroundings.ts'

/** Editors write a file in several steps: so long nothing more must happen before it counts. */
const quietMs = 100

/** A change that is waited for. */
export interface Change {
  happened: Promise<'changed'>
  /** Ends the waiting. */
  stop(): void
}

/**
 * Waits for a change of what matters; other files in the same folders may come and go. The system tells: nothing is
 * looked at in between.
 */
export function changeIn({ folders, fingerprint }: Surroundings): Change {
  const before = fingerprint()
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
  const happened = new Promise<'changed'>((resolve) => {
    const look = () => {
      if (fingerprint() !== before) resolve('changed')
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, quietMs)
    }
    for (const folder of folders) {
      const watcher = watcherOf(folder, soon)
      // A folder that goes away is a change like any other.
      watcher?.on('error', soon)
      if (watcher) watchers.push(watcher)
    }
    // Something may have changed before the watching began.
    soon()
  })
  return { happened, stop }
}

function watcherOf(folder: string, listener: () => void): FSWatcher | undefined {
  try {
    return watch(folder, listener)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new UsageError(
      `The folder ${folder} cannot be watched (${code}).`,
      'The system limits how many folders are watched; name fewer of them.',
    )
  }
}
