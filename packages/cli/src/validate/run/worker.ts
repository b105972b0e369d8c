/** A thread that checks batches of files until it is ended. */
import { parentPort, workerData } from 'node:worker_threads'
import { nodeFiles } from '@cookie-charter/validator/node'
import type { Input } from '../inputs/find-inputs.ts'
import { type CheckOutcome, checkRecorded } from './check-recorded.ts'
import { pluginRules } from './plugins.ts'
import type { ThreadData } from './pool.ts'

const { settings, record } = workerData as ThreadData
const context = { settings, plugins: await pluginRules(settings.configPath), files: nodeFiles }

async function checkBatch(batch: readonly Input[]): Promise<void> {
  const outcomes: CheckOutcome[] = []
  for (const input of batch) outcomes.push(await checkRecorded(input, context, record))
  parentPort?.postMessage(outcomes)
}

parentPort?.on('message', (batch: Input[]) => {
  // An error must end the thread, so that it reaches the pool: an unhandled rejection does.
  void checkBatch(batch)
})
