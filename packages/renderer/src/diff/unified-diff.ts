import { editScript } from './edit-script.ts'

const around = 3

interface Line {
  kind: ' ' | '-' | '+'
  text: string
  before: number
  after: number
}

/**
 * What turns one text into another, as a unified diff with three lines of context, for `patch` and for people.
 * Empty where nothing differs. A missing line feed at the end is marked as `diff` marks it.
 * @param file the name that both headers carry
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = toLines(before, after)
  const hunks = hunksOf(lines).map((hunk) => hunkText(hunk))
  return `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}

function toLines(before: string, after: string): Line[] {
  const old = split(before)
  const fresh = split(after)
  const lines: Line[] = []
  let oldAt = 0
  let freshAt = 0
  const push = (kind: Line['kind'], text: string) =>
    lines.push({ kind, text, before: oldAt + 1, after: freshAt + 1 })
  for (const { kept, removed, added } of editScript(old, fresh)) {
    for (let n = 0; n < removed; n += 1) {
      push('-', old[oldAt] ?? '')
      oldAt += 1
    }
    for (let n = 0; n < added; n += 1) {
      push('+', fresh[freshAt] ?? '')
      freshAt += 1
    }
    for (let n = 0; n < kept; n += 1) {
      push(' ', old[oldAt] ?? '')
      oldAt += 1
      freshAt += 1
    }
  }
  return lines
}

/** Lines with their ends, so that a last line without one differs from one with it. */
const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Runs of changes with their surroundings; two whose surroundings touch are one. */
function hunksOf(lines: readonly Line[]): Line[][] {
  const hunks: Line[][] = []
  let start = -1
  let end = -1
  for (const [index, { kind }] of lines.entries()) {
    if (kind === ' ') continue
    const from = Math.max(0, index - around)
    if (start >= 0 && from > end) {
      hunks.push(lines.slice(start, end))
      start = -1
    }
    if (start < 0) start = from
    end = Math.min(lines.length, index + around + 1)
  }
  if (start >= 0) hunks.push(lines.slice(start, end))
  return hunks
}

function hunkText(hunk: readonly Line[]): string {
  const before = hunk.filter(({ kind }) => kind !== '+').length
  const after = hunk.filter(({ kind }) => kind !== '-').length
  const [first] = hunk
  const head = `@@ -${range(first?.before ?? 1, before)} +${range(first?.after ?? 1, after)} @@\n`
  return head + hunk.map(({ kind, text }) => kind + ended(text)).join('')
}

/** An empty range names the line before it. */
const range = (start: number, count: number): string =>
  count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`

const ended = (text: string): string =>
  text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`
