import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitizeForTerminal } from '../sanitize-for-terminal.ts'
import { ansiStyle } from '../style.ts'
import {
  anyReport,
  anyText,
  contextOf,
  emptyReport,
  finding,
  reportOf,
  rfc6265bis,
} from '../testing/sample-reports.ts'
import pretty from './pretty.ts'

test('a finding has its place, lines, help, source and fix', () => {
  const fix = { description: 'Say secure: true', edits: [] }
  const report = reportOf(finding({ help: 'Set secure to true.', source: rfc6265bis, fix }))
  expect(pretty(report, contextOf())).toBe(`cookie-charter.yaml:6:19  error  tech/samesite-none-secure
  Browsers refuse IDE: SameSite=None needs Secure.
    4 │     items:
    5 │       IDE:
  > 6 │         sameSite: None
      │                   ^^^^
    7 │         lifetime: P13M
  help:   Set secure to true.
  source: RFC 6265bis, 5.7 step 19, as of 2026-01-07
  fix:    Say secure: true (--fix)

1 error in 1 file.
1 finding can be mended by --fix.
`)
})

test('what was not read in the primary text is called unverified', () => {
  const report = reportOf(finding({ source: { ...rfc6265bis, verified: false } }))
  expect(pretty(report, contextOf())).toContain(
    'as of 2026-01-07 (unverified: taken from a secondary source)',
  )
})

test('sentences are wrapped into a terminal, and stay whole in a pipe', () => {
  const report = reportOf(
    finding({ help: 'Set secure to true, or SameSite to Lax where no other site embeds the page.' }),
  )
  const narrow = pretty(report, contextOf({ width: 44 }))
  expect(
    Math.max(
      ...narrow
        .split('\n')
        .slice(1)
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(44)
  expect(narrow).toContain(
    '  help:   Set secure to true, or SameSite to\n          Lax where no other site embeds the\n',
  )
  expect(pretty(report, contextOf())).toContain('or SameSite to Lax where no other site embeds the page.\n')
})

test('findings are grouped by file, and suppressed ones only counted', () => {
  const report = reportOf(
    finding({ file: 'a.yaml' }),
    finding({ file: 'b.yaml', severity: 'warning' }),
    finding({ file: 'b.yaml', severity: 'info' }),
    finding({ file: 'b.yaml', message: 'Accepted.', suppressed: { reason: 'known' } }),
  )
  const text = pretty(report, contextOf({ sourceOf: () => undefined }))
  expect(text.match(/^── .*$/gm)).toEqual(['── a.yaml · 1 finding', '── b.yaml · 2 findings'])
  expect(text).not.toContain('Accepted.')
  expect(text).toContain('1 error, 1 warning and 1 info in 2 files (1 suppressed).\n')
})

test('no finding is still a line, and a cut list says so', () => {
  expect(pretty(emptyReport, contextOf())).toBe('No findings in 1 file.\n')
  expect(pretty({ ...reportOf(finding()), truncated: true }, contextOf())).toContain('The list is incomplete')
})

test('with colours, taking them away gives the plain text', () => {
  const report = reportOf(finding({ source: rfc6265bis }))
  const coloured = pretty(report, contextOf({ style: ansiStyle }))
  expect(coloured).toContain('\u001b[31m')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty(report, contextOf()))
})

test('no text of a report or a file reaches the terminal raw, nor commands a CI runner', () => {
  fc.assert(
    fc.property(anyReport, anyText, (report, text) => {
      const printed = pretty(report, contextOf({ sourceOf: () => text }))
      expect(sanitizeForTerminal(printed.replaceAll('\n', ''))).toBe(printed.replaceAll('\n', ''))
      expect(printed).not.toMatch(/^\s*::|##\w*\[/m)
    }),
  )
})
