import { readFile } from 'node:fs/promises'
import type { Baseline, BaselineEntry } from '@cookie-charter/validator'
import { UsageError } from '../../io/usage-error.ts'

/**
 * Reads a baseline.
 *
 * @param mayBeMissing whether none is as good as an empty one: where it is about to be written
 */
export async function readBaseline(path: string, shown: string, mayBeMissing: boolean): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing && mayBeMissing) return { version: 1, findings: [] }
    throw new UsageError(
      `The baseline ${shown} cannot be read${isMissing ? ': there is no such file' : ''}.`,
      'Write one with --update-baseline.',
    )
  }
  const baseline = parseBaseline(text)
  if (baseline) return baseline
  throw new UsageError(
    `${shown} is no baseline.`,
    'Take the committed file back, or write a new one with --update-baseline.',
  )
}

/** The baseline as it is written: one entry a line, so that a review shows what was accepted. */
export function printBaseline({ version, findings }: Baseline): string {
  const lines = findings.map((entry) => `\n    ${JSON.stringify(entry)}`)
  return `{\n  "version": ${version},\n  "findings": [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`
}

function parseBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null
    const isWhole = value?.version === 1 && Array.isArray(value.findings) && value.findings.every(isEntry)
    return isWhole ? (value as Baseline) : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = value as Partial<BaselineEntry> | null
  return (
    typeof entry?.file === 'string' &&
    typeof entry.rule === 'string' &&
    typeof entry.at === 'string' &&
    Number.isSafeInteger(entry.count) &&
    entry.count! > 0
  )
}
