import type { Edit, Finding } from '@cookie-charter/schema'
import { lineStarts, offsetAt } from '../source/line-index.ts'
import { languageOf, parseSourceNow } from '../source/parse.ts'
import { withoutByteOrderMark } from '../source/source.ts'
import { editText, orderedEdits, type TextEdit } from './text-edit.ts'

/** A mended text, and the findings whose fixes are in it. */
export interface FixedText {
  readonly text: string
  readonly applied: readonly Finding[]
}

/**
 * A text with the fixes of its findings made, as many as go together: of two that touch the same words the first
 * is made, and none that would leave a file that cannot be read. Suppressed findings are left alone. What is
 * fixed may bring other findings to light: call it until nothing is applied.
 */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const fixable = findings.filter((finding) => finding.fix && !finding.suppressed)
  const first = fixable[0]
  if (!first) return { text, applied: [] }
  const language = languageOf(first.file)
  // A text that needs js-yaml has been parsed by it when it was checked; elsewhere, its edits are trusted.
  const isReadable = (candidate: string) => parseSourceNow(first.file, candidate, language)?.ok !== false
  const together = chooseApart(text, fixable)
  const mended = applyEdits(text, together.flatMap(editsOf))
  if (isReadable(mended)) return { text: mended, applied: together }
  return oneByOne(text, together, isReadable)
}

/** A text with edits made, by line and column; edits must not overlap. A byte order mark stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const body = withoutByteOrderMark(text)
  const mark = text.slice(0, text.length - body.length)
  const ordered = orderedEdits(offsetsOf(body, distinct(edits)))
  if (!ordered) throw new RangeError('edits overlap')
  return mark + editText(body, ordered)
}

function oneByOne(
  text: string,
  findings: readonly Finding[],
  isReadable: (text: string) => boolean,
): FixedText {
  const applied: Finding[] = []
  for (const finding of findings)
    if (isReadable(applyEdits(text, [...applied, finding].flatMap(editsOf)))) applied.push(finding)
  return { text: applyEdits(text, applied.flatMap(editsOf)), applied }
}

function chooseApart(text: string, findings: readonly Finding[]): Finding[] {
  const body = withoutByteOrderMark(text)
  const starts = lineStarts(body)
  const chosen: Finding[] = []
  const taken = new Map<string, TextEdit>()
  for (const finding of findings) {
    const edits = distinct(editsOf(finding)).map((edit) => offsetsIn(edit, starts, body.length))
    const fresh = edits.filter((edit) => !taken.has(keyOf(edit)))
    if (fresh.some((edit) => [...taken.values()].some((other) => overlaps(edit, other)))) continue
    for (const edit of fresh) taken.set(keyOf(edit), edit)
    chosen.push(finding)
  }
  return chosen
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end ? a.end > a.start : a.start < b.end && b.start < a.end
}

function editsOf(finding: Finding): readonly Edit[] {
  return finding.fix?.edits ?? []
}

/** The same edit twice, proposed by two rules, is one. */
function distinct(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()]
}

function offsetsOf(text: string, edits: readonly Edit[]): TextEdit[] {
  const starts = lineStarts(text)
  return edits.map((edit) => offsetsIn(edit, starts, text.length))
}

function offsetsIn(edit: Edit, starts: readonly number[], length: number): TextEdit {
  const start = offsetAt(starts, { line: edit.startLine, column: edit.startColumn }, length)
  const end = offsetAt(starts, { line: edit.endLine, column: edit.endColumn }, length)
  return { start, end: Math.max(start, end), text: edit.text }
}

function keyOf(edit: TextEdit): string {
  return JSON.stringify([edit.start, edit.end, edit.text])
}
