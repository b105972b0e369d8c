import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import {
  anyReport,
  contextOf,
  emptyReport,
  finding,
  reportOf,
  rfc6265bis,
} from '../testing/sample-reports.ts'
import markdown from './markdown.ts'

const html = (text: string) =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

const elements = (text: string) =>
  [...new Set(Array.from(html(text).matchAll(/<([a-z][a-z0-9]*)/gi), ([, name]) => name))].sort()

test('a table with a row a finding, linked to the rule and its source', () => {
  const report = reportOf(finding({ help: 'Set secure.', source: rfc6265bis, message: 'a | b' }))
  const printed = html(markdown(report, contextOf()))
  expect(printed).toContain('<h2>Cookie Charter</h2>\n<p>1 error in 1 file.</p>')
  expect(printed).toContain('<td>error</td>\n<td>cookie-charter.yaml:6:19</td>\n<td>a | b<br>Set secure.<br>')
  expect(printed).toContain(
    '<a href="https://cookie-charter.dev/rules/tech/samesite-none-secure">tech/samesite-none-secure</a>',
  )
  expect(printed).toContain(
    '<a href="https://example.org/rfc6265bis">RFC 6265bis, 5.7 step 19, as of 2026-01-07</a>',
  )
})

test('an empty report is a heading and a sentence, and a suppressed finding is only counted', () => {
  expect(markdown(emptyReport, contextOf())).toBe('## Cookie Charter\n\nNo findings in 1 file.\n')
  const suppressed = reportOf(finding({ suppressed: { reason: 'known' } }))
  expect(markdown(suppressed, contextOf())).toBe(
    '## Cookie Charter\n\nNo findings in 1 file (1 suppressed).\n',
  )
})

test('texts set no element, no link and no mention', () => {
  const message =
    '<img src=x onerror=alert(1)> [x](javascript:alert(1)) `b` **c** www.evil.example https://evil.example a@b.example @admin #1 ~~d~~'
  const printed = html(markdown(reportOf(finding({ message })), contextOf({ rules: new Map() })))
  expect(printed).not.toMatch(/<(?:img|a|code|strong|del)\b/)
  expect(printed).toContain('@<!-- -->admin')
})

test('a source that is no web address is no link', () => {
  const source = { ...rfc6265bis, url: 'javascript:alert(1)' }
  expect(elements(markdown(reportOf(finding({ source })), contextOf({ rules: new Map() })))).not.toContain(
    'a',
  )
})

test('a report too long for a step summary says what it leaves out', () => {
  const text = markdown(
    reportOf(...Array.from({ length: 3000 }, () => finding({ help: 'x'.repeat(200) }))),
    contextOf(),
  )
  expect(text.length).toBeLessThan(260_000)
  expect(text).toMatch(/\n\d+ more findings did not fit in here\.\n$/)
})

test('the same few elements and four cells a row, whatever the texts', () => {
  const allowed = new Set(['h2', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'a'])
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = markdown(report, contextOf())
      const rows = report.errors + report.warnings + report.infos
      expect(elements(text).filter((name) => !allowed.has(name ?? ''))).toEqual([])
      expect(html(text).match(/<td>/g)?.length ?? 0).toBe(rows * 4)
      for (const [, target] of html(text).matchAll(/<a href="([^"]*)"/g)) expect(target).toMatch(/^https?:/i)
    }),
  )
})
