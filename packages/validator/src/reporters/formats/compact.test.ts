import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReport, contextOf, emptyReport, finding, reportOf } from '../testing/sample-reports.ts'
import compact from './compact.ts'

test('one line a finding, none for a suppressed one', () => {
  const report = reportOf(
    finding(),
    finding({ line: 9, severity: 'info', message: 'b\nc', suppressed: { reason: 'x' } }),
  )
  expect(compact(report, contextOf())).toBe(
    'cookie-charter.yaml:6:19: error: Browsers refuse IDE: SameSite=None needs Secure. [tech/samesite-none-secure]\n',
  )
})

test('nothing for no finding', () => {
  expect(compact(emptyReport, contextOf())).toBe('')
})

test('as many lines as findings, whatever the texts', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const lines = compact(report, contextOf()).split('\n').slice(0, -1)
      expect(lines).toHaveLength(report.errors + report.warnings + report.infos)
      for (const line of lines) expect(line).not.toMatch(/^\s*::|##\w*\[/)
    }),
  )
})
