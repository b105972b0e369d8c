import { describe, expect, it } from 'vitest'
import type { Io } from '../../io/io.ts'
import type { Totals } from '../store/totals.ts'
import { exitCodeOf } from './exit-code.ts'
import { threadsFor } from './pool.ts'
import { progressLine } from './progress.ts'

describe('exitCodeOf', () => {
  const totals = (errors: number, allWarnings = 0, unusable = false) =>
    ({ summary: { errors }, allWarnings, unusable }) as Totals
  it.each([
    [totals(0), undefined, false, 0],
    [totals(1), undefined, false, 1],
    [totals(0, 3), undefined, false, 0],
    [totals(0, 3), 3, false, 0],
    [totals(0, 3), 2, false, 1],
    [totals(1, 0, true), undefined, false, 2],
    [totals(1), undefined, true, 2],
  ])('%j, at most %s warnings, problems: %s → %s', (found, most, hasProblems, code) =>
    expect(exitCodeOf(found, most, hasProblems)).toBe(code),
  )
})

describe('threadsFor', () => {
  it('starts threads only where there is enough to do, and never many', () => {
    expect(threadsFor(100_000, 8)).toBe(0)
    expect(threadsFor(4_000_000, 8)).toBe(2)
    expect(threadsFor(400_000_000, 64)).toBe(3)
    expect(threadsFor(400_000_000, 1)).toBe(1)
  })
})

describe('progressLine', () => {
  function shownTo(io: Partial<Io>): string {
    const shown: string[] = []
    let time = 0
    const full = {
      errIsTerminal: true,
      env: {},
      errStyled: (chunk: string) => void shown.push(chunk),
      ...io,
    } as Io
    const progress = progressLine(full, 1_000, () => time)
    for (let done = 1; done <= 40; done++) {
      time += 20
      progress.step(done)
    }
    progress.end()
    return shown.join('')
  }

  it('shows a long run to somebody at a terminal, now and then, and takes the line away', () => {
    expect(shownTo({})).toBe(
      '\r\u001b[K25 of 1000 files\r\u001b[K30 of 1000 files\r\u001b[K35 of 1000 files\r\u001b[K40 of 1000 files\r\u001b[K',
    )
  })

  it('shows nothing in a pipe or in CI', () => {
    expect(shownTo({ errIsTerminal: false })).toBe('')
    expect(shownTo({ env: { CI: 'true' } })).toBe('')
  })
})
