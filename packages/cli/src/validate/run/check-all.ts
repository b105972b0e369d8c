import { nodeFiles } from '@cookie-charter/validator/node'
import type { Io } from '../../io/io.ts'
import type { ResultCache } from '../cache/result-cache.ts'
import type { Task } from '../inputs/tasks.ts'
import type { Plan } from '../plan.ts'
import type { FindingStore } from '../store/finding-store.ts'
import { progressLine } from './progress.ts'
import { type RunFacts, runChecks } from './run-checks.ts'
import type { Settings } from './settings.ts'

/**
 * Checks all files of a run into a store, with cache and progress as the plan has them.
 *
 * @param record whether to note what was read
 */
export async function checkAll(
  io: Io,
  version: string,
  { settings, plugins, cachePath }: Plan,
  tasks: readonly Task[],
  store: FindingStore,
  record: boolean,
): Promise<RunFacts> {
  const progress = progressLine(io, tasks.length)
  const cache = cachePath === undefined ? undefined : await openCache(cachePath, version, io.cwd, settings)
  try {
    return await runChecks(tasks, { settings, plugins, files: nodeFiles }, store, {
      onStep: (done) => progress.step(done),
      record,
      ...(cache && { cache }),
    })
  } finally {
    progress.end()
    await cache?.save()
  }
}

async function openCache(
  path: string,
  version: string,
  cwd: string,
  settings: Settings,
): Promise<ResultCache> {
  const { cacheKey, ResultCache } = await import('../cache/result-cache.ts')
  return new ResultCache(path, cacheKey(version, cwd, settings))
}
