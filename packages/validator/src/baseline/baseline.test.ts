import type { Finding } from '@cookie-charter/schema'
import { describe, expect, it } from 'vitest'
import { baselineOf, shrinkBaseline, withoutBaseline } from './baseline.ts'

const finding = (rule: string, item: string, line = 1, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  file: 'a.yaml',
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  pointer: `/services/s/items/${item}`,
  item,
  message: 'm',
  ...more,
})

describe('baseline', () => {
  const known = [finding('q/a', 'x', 1), finding('q/a', 'x', 2), finding('q/b', 'y', 3)]
  const baseline = baselineOf(known)

  it('counts by file, rule and item, sorted', () => {
    expect(baseline.findings).toEqual([
      { file: 'a.yaml', rule: 'q/a', at: 'x', count: 2 },
      { file: 'a.yaml', rule: 'q/b', at: 'y', count: 1 },
    ])
  })

  it('takes off what is known wherever it moved, and no more of it', () => {
    const moved = [
      finding('q/a', 'x', 40),
      finding('q/a', 'x', 41),
      finding('q/a', 'x', 42),
      finding('q/b', 'z'),
    ]
    expect(withoutBaseline(moved, baseline)).toEqual({
      findings: [finding('q/a', 'x', 42), finding('q/b', 'z')],
      known: 2,
    })
  })

  it('only shrinks', () => {
    expect(shrinkBaseline(baseline, [finding('q/a', 'x'), finding('q/new', 'x')]).findings).toEqual([
      { file: 'a.yaml', rule: 'q/a', at: 'x', count: 1 },
    ])
    expect(shrinkBaseline(baseline, [...known, ...known])).toEqual(baseline)
    expect(shrinkBaseline(baseline, [], new Set(['b.yaml']))).toEqual(baseline)
  })

  it('knows nothing of what is suppressed or cannot be read', () => {
    const unreadable = finding('syntax/yaml', 'x')
    expect(
      baselineOf([unreadable, finding('q/a', 'x', 1, { suppressed: { reason: 'r' } })]).findings,
    ).toEqual([])
    const all = {
      version: 1 as const,
      findings: [{ file: 'a.yaml', rule: 'syntax/yaml', at: 'x', count: 1 }],
    }
    expect(withoutBaseline([unreadable], all).findings).toEqual([unreadable])
  })
})
