import { mergeReports } from '@cookie-charter/validator'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import { UsageError } from '../io/usage-error.ts'
import { knownFindings } from './baseline/known-findings.ts'
import { findInputs, type Inputs } from './inputs/find-inputs.ts'
import { shardOf } from './inputs/shard.ts'
import { stdinTask, type Task } from './inputs/tasks.ts'
import { refuseReplacing } from './output/refuse-replacing.ts'
import { contextsOf } from './output/report-context.ts'
import { type Findings, writeReport } from './output/write-report.ts'
import type { Plan } from './plan.ts'
import { checkAll } from './run/check-all.ts'
import { exitCodeOf } from './run/exit-code.ts'
import type { RunFacts, Unread } from './run/run-checks.ts'
import { Stopwatch, statsText } from './run/stats.ts'
import { FindingStore } from './store/finding-store.ts'
import { totalsOf } from './store/totals.ts'
import { errorsOnly, filtered, type Groups } from './store/view.ts'
import type { ValidateCall } from './validate.ts'

/** What a run looked at, and how it ended. */
export interface RunResult {
  code: ExitCode
  inputs: Inputs
  /** Absolute paths of all files that took part or were looked for; noted only where that matters. */
  read: ReadonlySet<string>
}

/** One run: find, check, mend, report. */
export async function runOnce(call: ValidateCall, plan: Plan): Promise<RunResult> {
  const { io } = call
  const stopwatch = new Stopwatch()
  const inputs = findInputs(io.cwd, call.words)
  const tasks = await tasksOf(call, plan, inputs)
  refuseReplacing(io.cwd, plan.targets, tasks)
  const known = await knownFindings(io, plan.baseline)
  stopwatch.lap('find')
  let run = await check(call, plan, tasks)
  try {
    stopwatch.lap('check')
    let isDifferent = false
    if (plan.fix !== 'no') {
      const keep: typeof known.keep = (findings, file) => quietly(plan, known.keep(findings, file))
      const { fixAll } = await import('./fix/fix-all.ts')
      isDifferent = (await fixAll(io, plan, tasks, filtered(run.read, keep), keep)) > 0
      stopwatch.lap('mend')
    }
    if (isDifferent && plan.fix === 'write') {
      run.close()
      run = await check(call, plan, tasks)
      stopwatch.lap('check again')
    }
    const tookPart = [
      ...tasks.map(({ file }) => file),
      ...[...run.facts.read].map((path) => displayPath(io.cwd, path)),
    ]
    const groups = filtered(run.read, await known.update(run.read, tookPart))
    const found = findingsOf(plan, groups, run)
    if (plan.fix !== 'show') await report(call, plan, tasks, found)
    stopwatch.lap('report')
    const problems = [...inputs.problems, ...run.facts.unread.map(unreadProblem)]
    for (const { message, advice } of problems) io.err(`${message}\n${advice}\n`)
    if (plan.stats) io.err(statsText(stopwatch, run.facts, found.totals.summary))
    const code = exitCodeOf(found.totals, plan.maxWarnings, problems.length > 0)
    return {
      code: plan.fix === 'show' && isDifferent && code === 0 ? 1 : code,
      inputs,
      read: run.facts.read,
    }
  } finally {
    run.close()
  }
}

async function tasksOf({ io, flags }: ValidateCall, plan: Plan, inputs: Inputs): Promise<Task[]> {
  const files = plan.shard ? shardOf(inputs.files, plan.shard) : inputs.files
  return inputs.stdin ? [await stdinTask(io, flags['stdin-filename']), ...files] : files
}

/** All findings of a run, and how it went. */
interface Checks {
  read: Groups
  files: number
  truncated: boolean
  facts: RunFacts
  close(): void
}

async function check(
  { io, version, flags }: ValidateCall,
  plan: Plan,
  tasks: readonly Task[],
): Promise<Checks> {
  const nothing = {
    version: 1,
    files: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 0,
    truncated: false,
  } as const
  const store = new FindingStore((findings) => mergeReports([{ ...nothing, findings }]).findings)
  try {
    // A base that is mended leaves the baseline too, so it must be known which took part.
    const record = flags.watch === true || plan.baseline !== undefined
    const facts = await checkAll(io, version, plan, tasks, store, record)
    return {
      read: () => store.read(),
      files: store.files,
      truncated: store.truncated,
      facts,
      close: () => store.close(),
    }
  } catch (error) {
    store.close()
    throw error
  }
}

/** What is shown, and what counts: with `--quiet` errors are shown, and warnings still count for `--max-warnings`. */
function findingsOf(plan: Plan, groups: Groups, { files, truncated }: Checks): Findings {
  const totals = totalsOf(groups(), files, truncated)
  if (!plan.quiet) return { totals, groups }
  const shown = filtered(groups, errorsOnly)
  return {
    totals: { ...totalsOf(shown(), files, truncated), allWarnings: totals.allWarnings },
    groups: shown,
  }
}

function quietly<T extends Parameters<typeof errorsOnly>[0]>(plan: Plan, findings: T): T {
  return plan.quiet ? (errorsOnly(findings) as T) : findings
}

async function report(
  call: ValidateCall,
  plan: Plan,
  tasks: readonly Task[],
  found: Findings,
): Promise<void> {
  const { io, version } = call
  // For people, what could not be read says it all.
  const isEmpty = found.totals.summary.files === 0
  const targets = isEmpty ? plan.targets.filter(({ format }) => format !== 'pretty') : plan.targets
  const contextOf = await contextsOf(
    io,
    targets.map(({ format }) => format),
    {
      version,
      plugins: plan.plugins,
      texts: new Map(tasks.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
      startedAt: new Date(),
    },
  )
  await writeReport(io, targets, found, contextOf)
}

function unreadProblem({ file, reason }: Unread): UsageError {
  return new UsageError(`${file} cannot be read: ${reason}.`, 'Check the path and its permissions.')
}
