import type { Finding } from '@cookie-charter/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { FindingStore } from './finding-store.ts'
import { Spool } from './spool.ts'
import { totalsOf } from './totals.ts'

const finding = (file: string, line: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'tech/x',
  severity: 'error',
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  pointer: '',
  message: 'm',
  ...more,
})
const byLine = (findings: Finding[]) => findings.sort((a, b) => a.line - b.line)

describe('Spool', () => {
  it.each([0, 10, 1e6])('gives back what was written, over a limit of %s bytes or below', (limit) => {
    const spool = new Spool(limit)
    const texts = ['één', '', 'b'.repeat(40), '😀']
    const slips = texts.map((text) => spool.write(text))
    expect(slips.map((slip) => spool.read(slip))).toEqual(texts)
    const more = spool.write('later')
    expect(spool.read(more)).toBe('later')
    expect(spool.read(slips[0]!)).toBe('één')
    spool.close()
  })
})

describe('FindingStore', () => {
  let store = new FindingStore(byLine)
  afterEach(() => {
    store.close()
    store = new FindingStore(byLine)
  })
  const add = (file: string, own: Finding[], elsewhere: Finding[] = []) =>
    store.add({ file, own: own.length ? JSON.stringify(own) : '', elsewhere, truncated: false })
  const lines = () =>
    [...store.read()].map(({ file, findings }) => `${file} ${findings.map(({ line }) => line)}`)

  it('reads by file, whatever the order of adding', () => {
    add('b', [finding('b', 1)])
    add('c', [])
    add('a', [finding('a', 2), finding('a', 3)])
    expect(lines()).toEqual(['a 2,3', 'b 1'])
    expect(lines()).toEqual(['a 2,3', 'b 1'])
    expect(store.files).toBe(3)
  })

  it('tells once what was found in a base through many declarations', () => {
    add('a', [], [finding('base', 5), finding('base', 2)])
    add('b', [finding('b', 1)], [finding('base', 5)])
    expect(lines()).toEqual(['b 1', 'base 2,5'])
  })

  it('merges what was found in a base with its own findings', () => {
    add('base', [finding('base', 1), finding('base', 5)])
    add('a', [], [finding('base', 5), finding('base', 3)])
    expect(lines()).toEqual(['base 1,3,5'])
  })

  it('counts a suppressed finding as that alone', () => {
    add('a', [
      finding('a', 1),
      finding('a', 2, { severity: 'info' }),
      finding('a', 3, { suppressed: { reason: 'r' } }),
    ])
    expect(totalsOf(store.read(), store.files, false).summary).toEqual({
      version: 1,
      files: 1,
      errors: 1,
      warnings: 0,
      infos: 1,
      suppressed: 1,
      truncated: false,
    })
  })
})
