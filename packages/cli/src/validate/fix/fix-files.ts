import { resolve } from 'node:path'
import { applyFixes, type Finding } from '@cookie-charter/validator'
import type { Task } from '../inputs/tasks.ts'
import type { CheckContext } from '../run/check.ts'
import type { Groups } from '../store/view.ts'
import { mend } from './mend.ts'

/** A file before and after its findings are mended. */
export interface FixedFile {
  /** Absolute path. */
  path: string
  file: string
  before: string
  after: string
  /** How many findings its fixes were for. */
  fixed: number
}

/**
 * The files of a run whose findings can be mended, one after the other; nothing is written. A base is mended too,
 * unless it belongs to an installed package.
 *
 * @param groups the findings that are to be mended
 * @param keep leaves out findings that are not to be mended, where a file is checked afresh
 */
export async function* fixedFiles(
  cwd: string,
  tasks: readonly Task[],
  groups: Groups,
  context: CheckContext,
  keep: (findings: Finding[], file: string) => Finding[],
): AsyncGenerator<FixedFile> {
  const byFile = new Map(tasks.map((task) => [task.file, task]))
  for (const { file, findings } of groups()) {
    if (!findings.some(({ fix, suppressed }) => fix && !suppressed)) continue
    const task = byFile.get(file) ?? { file, path: resolve(cwd, file) }
    if (isInstalled(task.path)) continue
    const before = task.text ?? (await textOf(task.path, context))
    if (before === undefined) continue
    const { text: after, fixed } = byFile.has(file)
      ? await mend({ ...task, text: before }, context, (fresh) => keep(fresh, file))
      : mendBase(before, findings)
    if (after !== before) yield { path: task.path, file, before, after, fixed }
  }
}

/** A base alone is no whole declaration: it is mended once, by what was found through those that build on it. */
function mendBase(before: string, findings: readonly Finding[]): { text: string; fixed: number } {
  const { text, applied } = applyFixes(before, findings)
  return { text, fixed: applied.length }
}

async function textOf(path: string, { files }: CheckContext): Promise<string | undefined> {
  const read = await files.readText(path)
  return read.ok ? read.text : undefined
}

function isInstalled(path: string): boolean {
  return path.split(/[\\/]/).includes('node_modules')
}
