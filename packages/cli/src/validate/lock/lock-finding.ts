import type { Finding, Report } from '@cookie-charter/schema'
import type { FileAccess } from '@cookie-charter/validator'
import { mergeReports, resolveDeclaration, type ValidateOptions } from '@cookie-charter/validator'
import { lockPathOf } from '../../input/load-declaration.ts'
import { sha256 } from '../../io/sha256.ts'
import type { Input } from '../inputs/find-inputs.ts'

type LockFault = 'missing' | 'damaged' | 'stale'

/**
 * A declaration's report with an error more where its lock is missing, damaged, or says something else than the
 * declaration. A declaration that cannot be resolved has other faults to tell.
 */
export async function withLockFinding(
  report: Report,
  text: string,
  input: Input,
  options: ValidateOptions & { files: FileAccess },
): Promise<Report> {
  const finding = await lockFinding(text, input, options)
  return finding ? mergeReports([report, { ...report, files: 0, findings: [finding] }]) : report
}

async function lockFinding(
  text: string,
  input: Input,
  options: ValidateOptions & { files: FileAccess },
): Promise<Finding | undefined> {
  const resolved = await resolveDeclaration({ text, path: input.path }, options)
  if (!resolved.ok) return undefined
  const read = await options.files.readText(lockPathOf(input.path))
  if (!read.ok)
    return read.reason === 'not-found'
      ? fault('missing', input.file, 'There is no cookie-charter.lock.json beside this declaration.')
      : fault('damaged', lockFileOf(input.file), `The lock cannot be read (${read.reason}).`)
  const { checkLock, parseLock } = await import('@cookie-charter/consent/lock')
  const lock = parseLock(read.text, sha256)
  if (!lock.ok) {
    const { pointer = '', message = 'It is no lock.' } = lock.problems[0] ?? {}
    const said = pointer ? `${pointer}: ${message}` : message
    return fault('damaged', lockFileOf(input.file), said, pointer)
  }
  const check = checkLock(lock.value, resolved.declaration, sha256)
  return check.ok ? undefined : fault('stale', input.file, check.problems[0]?.message ?? 'The lock is stale.')
}

const helpOf: { readonly [F in LockFault]: string } = {
  missing: 'Run cookie-charter lock, and commit what it writes.',
  damaged: 'Take the committed file back, or after a merge run cookie-charter lock --resolve.',
  stale: 'Run cookie-charter lock, and commit what it writes.',
}

/** No line of the declaration is at fault more than another: the place is the file's beginning. */
function fault(kind: LockFault, file: string, message: string, pointer = ''): Finding {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { rule: `lock/${kind}`, severity: 'error', file, ...place, pointer, message, help: helpOf[kind] }
}

function lockFileOf(file: string): string {
  return file.replace(/[^/]*$/, 'cookie-charter.lock.json')
}
