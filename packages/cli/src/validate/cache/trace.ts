import { createHash } from 'node:crypto'
import type { FileAccess, ReadResult } from '@cookie-charter/validator'

/** One question that a check asked the disk, and a fingerprint of the answer. */
export type Step = readonly [question: 'readText' | 'realPath' | 'exists', path: string, answer: string]

/** An access that notes every question and answer. */
export interface Recorder {
  access: FileAccess
  /** In the order asked, each once. */
  steps: readonly Step[]
}

/** Looks over the shoulder of a check: what it asked of the disk is all that its result depends on. */
export function recordAccess(files: FileAccess): Recorder {
  const steps: Step[] = []
  const seen = new Set<string>()
  const note = (question: Step[0], path: string, answer: string) => {
    const key = `${question} ${path}`
    if (seen.has(key)) return
    seen.add(key)
    steps.push([question, path, answer])
  }
  const access: FileAccess = {
    async readText(path) {
      const result = await files.readText(path)
      note('readText', path, fingerprintOf(result))
      return result
    },
    async realPath(path) {
      const result = await files.realPath(path)
      note('realPath', path, result ?? '')
      return result
    },
    async exists(path) {
      const result = await files.exists(path)
      note('exists', path, String(result))
      return result
    },
  }
  return { access, steps }
}

/** Whether the disk would answer every question as it did. */
export async function stillHolds(steps: readonly Step[], files: FileAccess): Promise<boolean> {
  for (const [question, path, answer] of steps) {
    if (question === 'readText' && fingerprintOf(await files.readText(path)) !== answer) return false
    if (question === 'realPath' && ((await files.realPath(path)) ?? '') !== answer) return false
    if (question === 'exists' && String(await files.exists(path)) !== answer) return false
  }
  return true
}

function fingerprintOf(result: ReadResult): string {
  return result.ok ? createHash('sha256').update(result.text).digest('base64url') : result.reason
}
