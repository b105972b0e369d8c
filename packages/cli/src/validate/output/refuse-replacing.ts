import { resolve } from 'node:path'
import { UsageError } from '../../io/usage-error.ts'
import type { Task } from '../inputs/tasks.ts'
import type { Target } from './format-flag.ts'

/** Refuses a report whose file is one of those that are checked: it would replace it. */
export function refuseReplacing(cwd: string, targets: readonly Target[], tasks: readonly Task[]): void {
  for (const { format, file } of targets) {
    if (file === undefined) continue
    const path = resolve(cwd, file)
    if (tasks.some((task) => task.path === path && task.text === undefined))
      throw new UsageError(
        `${file} is checked, and the ${format} report would replace it.`,
        `Give the report another name: --format ${format}=FILE.`,
      )
  }
}
