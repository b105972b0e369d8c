import type { Step } from '../cache/trace.ts'
import type { Input } from '../inputs/find-inputs.ts'
import type { Task } from '../inputs/tasks.ts'
import { type CheckContext, type CheckResult, check } from './check.ts'

/** The result of one check, and all that it depends on where that was asked for. */
export interface CheckOutcome {
  input: Input
  result: CheckResult
  steps?: readonly Step[]
}

/** Checks a file and, with `record`, notes what its result depends on. */
export async function checkRecorded(
  input: Task,
  context: CheckContext,
  record: boolean,
): Promise<CheckOutcome> {
  const { path, file } = input
  if (!record || input.text !== undefined)
    return { input: { path, file }, result: await check(input, context) }
  const { recordAccess } = await import('../cache/trace.ts')
  const recorder = recordAccess(context.files)
  const result = await check(input, { ...context, files: recorder.access })
  return { input: { path, file }, result, steps: recorder.steps }
}
