import { applyFixes, type Finding } from '@cookie-charter/validator'
import type { Task } from '../inputs/tasks.ts'
import { type CheckContext, check } from '../run/check.ts'

/** What is mended may bring other findings to light; this often at most they are mended too. */
const maxPasses = 10

/** A text that was mended. */
export interface Mended {
  text: string
  /** How many findings the fixes were for. */
  fixed: number
}

/**
 * A declaration's text with everything mended that can be. It is checked afresh, so that edits fit the text as it is
 * now.
 *
 * @param keep leaves out findings that are not to be mended
 */
export async function mend(
  task: Task & { text: string },
  context: CheckContext,
  keep: (findings: Finding[]) => Finding[],
): Promise<Mended> {
  let { text } = task
  let fixed = 0
  for (let pass = 0; pass < maxPasses; pass++) {
    const result = await check({ ...task, text }, context)
    const findings =
      result.ok && result.checked.own !== '' ? (JSON.parse(result.checked.own) as Finding[]) : []
    const mended = applyFixes(text, keep(findings))
    if (mended.text === text) break
    text = mended.text
    fixed += mended.applied.length
  }
  return { text, fixed }
}
