import type { Report } from '@cookie-charter/schema'
import type { FileAccess, Rule, ValidateOptions } from '@cookie-charter/validator'
import type { Input } from '../inputs/find-inputs.ts'
import type { Task } from '../inputs/tasks.ts'
import { type Checked, checkedOf } from '../store/checked.ts'
import type { Settings } from './settings.ts'

/** Everything a check needs that is not the file. */
export interface CheckContext {
  settings: Settings
  /** Rules of plugins. */
  plugins: readonly Rule[]
  files: FileAccess
}

/** A file that was checked, or why it could not be read. */
export type CheckResult = { ok: true; checked: Checked } | { ok: false; file: string; reason: string }

/** Checks one declaration. `text` is given where it is not that of the file: standard input. */
export async function check(input: Task, context: CheckContext): Promise<CheckResult> {
  const read =
    input.text === undefined
      ? await context.files.readText(input.path)
      : { ok: true as const, text: input.text }
  if (!read.ok && read.reason === 'not-found')
    return { ok: false, file: input.file, reason: 'there is no such file' }
  if (!read.ok && read.reason === 'unreadable')
    return { ok: false, file: input.file, reason: 'permission denied, or it is no file' }
  const options = optionsOf(input, context)
  const { validateFile, validateText } = await import('@cookie-charter/validator')
  const report = read.ok ? await validateText(read.text, options) : await validateFile(input.path, options)
  if (!context.settings.locked || !read.ok) return { ok: true, checked: checkedOf(input.file, report) }
  const { withLockFinding } = await import('../lock/lock-finding.ts')
  const locked: Report = await withLockFinding(report, read.text, input, options)
  return { ok: true, checked: checkedOf(input.file, locked) }
}

function optionsOf(
  input: Input,
  { settings, plugins, files }: CheckContext,
): ValidateOptions & { files: FileAccess } {
  return {
    file: input.file,
    path: input.path,
    today: settings.today,
    rules: settings.rules,
    plugins,
    files,
    ...(settings.profiles && { profiles: settings.profiles }),
    ...(settings.root !== undefined && { root: settings.root }),
  }
}
