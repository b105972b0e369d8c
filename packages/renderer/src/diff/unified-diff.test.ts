import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from './unified-diff.ts'

/** The text that a diff leads to, by its own words. */
function apply(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const result: string[] = []
  let at = 0
  const body = diff.split('\n').slice(2, -1)
  for (const [index, line] of body.entries()) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(line)
    if (hunk !== null) {
      const from = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1)
      while (at < from) result.push(lines[at++] ?? '')
      continue
    }
    if (line.startsWith('\\')) continue
    const end = body[index + 1]?.startsWith('\\') ? '' : '\n'
    if (line.startsWith('+')) result.push(line.slice(1) + end)
    else {
      expect(lines[at]).toBe(line.slice(1) + end)
      if (line.startsWith(' ')) result.push(lines[at] ?? '')
      at += 1
    }
  }
  return [...result, ...lines.slice(at)].join('')
}

describe('unifiedDiff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('')
  })

  it('shows three lines around each change', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\n'
    expect(unifiedDiff('page.md', before, before.replace('e', 'E'))).toBe(
      '--- page.md\n+++ page.md\n@@ -2,6 +2,6 @@\n b\n c\n d\n-e\n+E\n f\n g\n',
    )
  })

  it('tells hunks apart that are far from each other', () => {
    const before = Array.from({ length: 40 }, (_, n) => `${n}\n`).join('')
    const diff = unifiedDiff('f', before, before.replace('5\n', 'five\n').replace('35\n', 'x\n'))
    expect(diff.match(/^@@/gm)).toHaveLength(2)
  })

  it('marks a missing final line feed', () => {
    expect(unifiedDiff('f', 'a', 'a\n')).toBe(
      '--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n',
    )
    expect(unifiedDiff('f', '', 'a\n')).toBe('--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n')
  })

  it('leads from one text to the other, whatever they are', () => {
    const lines = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 14 })
      .map((parts) => parts.join('\n'))
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        if (before !== after) expect(apply(before, unifiedDiff('f', before, after))).toBe(after)
      }),
      { numRuns: 400 },
    )
  })

  it('is short: one changed line is one line out and one in', () => {
    const before = 'a\nb\na\nb\na\nc\na\nb\n'
    const diff = unifiedDiff('f', before, before.replace('c', 'd'))
    expect(diff.match(/^[+-][^+-]/gm)).toHaveLength(2)
  })

  it('stays quick where nothing is alike', () => {
    const text = (mark: string) => Array.from({ length: 20_000 }, (_, n) => `${mark}${n}\n`).join('')
    expect(unifiedDiff('f', text('a'), text('b')).length).toBeGreaterThan(100_000)
  })
})
