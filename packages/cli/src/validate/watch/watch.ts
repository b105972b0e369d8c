import type { ExitCode } from '../../command.ts'
import type { Io } from '../../io/io.ts'
import { UsageError } from '../../io/usage-error.ts'
import { planOf } from '../plan.ts'
import { type RunResult, runOnce } from '../run-once.ts'
import type { ValidateCall } from '../validate.ts'
import { changeIn } from './change-in.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** Checks, and again after every change of what took part, until the process is interrupted. */
export async function watch(call: ValidateCall): Promise<ExitCode> {
  const { io } = call
  const interruption = interrupted()
  let code: ExitCode = 0
  let last: Surroundings | undefined
  while (true) {
    const result = await attempt(call)
    code = result?.code ?? 2
    // After a call that cannot be carried out, what was watched before may mend it.
    last = result || !last ? surroundingsOf(call, result) : last
    io.err(
      `Watching ${last.folders.length === 1 ? 'one folder' : `${last.folders.length} folders`}. Ctrl+C ends it.\n`,
    )
    const change = changeIn(last)
    const what = await Promise.race([change.happened, interruption])
    change.stop()
    if (what === 'interrupted') return code
    clear(io)
  }
}

/** A run; a configuration or baseline that is being edited may be wrong for a while. */
async function attempt(call: ValidateCall): Promise<RunResult | undefined> {
  try {
    return await runOnce(call, await planOf(call.io, call.flags))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    call.io.err(`${error.message}\n${error.advice}\n`)
    return undefined
  }
}

function interrupted(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('interrupted'))
  })
}

function clear(io: Io): void {
  if (io.outIsTerminal) io.out('\u001b[2J\u001b[3J\u001b[H')
}
