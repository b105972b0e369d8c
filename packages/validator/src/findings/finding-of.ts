import type { Finding, Fix } from '@cookie-charter/schema'
import { limits } from '../limits.ts'
import { shortened } from '../shortened.ts'
import type { Draft } from './draft.ts'

/** A draft as plain data: here lines and columns are counted. */
export function findingOf(draft: Draft, fix: Fix | undefined): Finding {
  const { source, range } = draft.place
  const start = source.position(range.start)
  const end = source.position(Math.max(range.start, range.end))
  return {
    rule: draft.rule,
    severity: draft.severity,
    file: source.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    pointer: draft.pointer,
    ...(draft.item !== undefined && { item: draft.item }),
    message: shortened(draft.message, limits.words),
    ...(draft.help !== undefined && { help: shortened(draft.help, limits.words) }),
    ...(draft.source && { source: draft.source }),
    ...(fix && { fix: { ...fix, description: shortened(fix.description, limits.words) } }),
  }
}
