/** Reports written by hand, and arbitrary ones, for the reporters' tests. */
import type { Finding, Report, RuleSource } from '@cookie-charter/schema'
import fc from 'fast-check'
import type { ReporterContext, RuleMetadata } from '../reporter.ts'
import { plainStyle } from '../style.ts'

export const rfc6265bis: RuleSource = {
  title: 'RFC 6265bis',
  section: '5.7 step 19',
  url: 'https://example.org/rfc6265bis',
  asOf: '2026-01-07',
  binding: 'standard',
  verified: true,
}

const sampleText = `schemaVersion: 1
services:
  ads:
    items:
      IDE:
        sameSite: None
        lifetime: P13M
`

/** A finding on the value of sameSite, line 6 of the sample text. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'tech/samesite-none-secure',
    severity: 'error',
    file: 'cookie-charter.yaml',
    line: 6,
    column: 19,
    endLine: 6,
    endColumn: 23,
    pointer: '/services/ads/items/IDE/sameSite',
    item: 'IDE',
    message: 'Browsers refuse IDE: SameSite=None needs Secure.',
    ...changes,
  }
}

export function reportOf(...findings: Finding[]): Report {
  const active = findings.filter(({ suppressed }) => suppressed === undefined)
  const count = (severity: Finding['severity']) => active.filter((one) => one.severity === severity).length
  return {
    version: 1,
    files: Math.max(1, new Set(findings.map(({ file }) => file)).size),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: findings.length - active.length,
    truncated: false,
    findings,
  }
}

export const emptyReport = reportOf()

const metadata: RuleMetadata = {
  id: 'tech/samesite-none-secure',
  severity: 'error',
  summary: 'SameSite=None needs Secure',
  why: 'Browsers refuse the cookie, so the site never gets what the policy announces.',
  source: rfc6265bis,
  url: 'https://cookie-charter.dev/rules/tech/samesite-none-secure',
}

export function contextOf(changes: Partial<ReporterContext> = {}): ReporterContext {
  return {
    sourceOf: () => sampleText,
    style: plainStyle,
    rules: new Map([[metadata.id, metadata]]),
    toolVersion: '0.1.0',
    startedAt: '2026-11-23T10:00:00',
    ...changes,
  }
}

/** Any text: whole Unicode, broken surrogates, and what means something to one format or another. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '::',
        '##[',
        ']',
        '%',
        ',',
        ':',
        '\r\n',
        '|',
        '`',
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '\u001b[2J',
        '\u202e',
        '\0',
        'x',
      ),
    )
    .map((parts) => parts.join('')),
)

const position = fc.integer({ min: 1, max: 30 })
const source: fc.Arbitrary<RuleSource> = fc.record({
  title: anyText,
  section: anyText,
  url: fc.oneof(anyText, fc.webUrl()),
  asOf: fc.constant('2026-01-07'),
  binding: fc.constantFrom('statute', 'court', 'guideline', 'standard', 'practice'),
  verified: fc.boolean(),
})

const anyFinding: fc.Arbitrary<Finding> = fc
  .record(
    {
      rule: fc.oneof(anyText, fc.constantFrom('tech/a', 'quality/b')),
      severity: fc.constantFrom('error', 'warning', 'info'),
      file: fc.oneof(anyText, fc.constantFrom('a.yaml', 'b/c d.yaml', '/etc/x', 'C:/x y')),
      line: position,
      column: position,
      height: fc.integer({ min: 0, max: 3 }),
      endColumn: position,
      pointer: anyText,
      message: anyText,
      item: anyText,
      help: anyText,
      source,
      fix: fc.record({
        description: anyText,
        edits: fc.array(
          fc.record({
            startLine: position,
            startColumn: position,
            endLine: position,
            endColumn: position,
            text: anyText,
          }),
          { maxLength: 2 },
        ),
      }),
      suppressed: fc.record({ reason: anyText, until: fc.constant('2027-01-01') }),
    },
    {
      requiredKeys: [
        'rule',
        'severity',
        'file',
        'line',
        'column',
        'height',
        'endColumn',
        'pointer',
        'message',
      ],
    },
  )
  .map(({ height, ...rest }) => ({
    ...rest,
    endLine: rest.line + height,
    endColumn: height === 0 ? Math.max(rest.column, rest.endColumn) : rest.endColumn,
  }))

export const anyReport: fc.Arbitrary<Report> = fc
  .array(anyFinding, { maxLength: 5 })
  .map((findings) => reportOf(...findings))
