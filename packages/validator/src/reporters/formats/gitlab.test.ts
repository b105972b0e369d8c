import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReport, contextOf, emptyReport, finding, reportOf } from '../testing/sample-reports.ts'
import gitlab from './gitlab.ts'

/** What GitLab documents as required (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"). */
const validate = new Ajv({ strict: false }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})

const read = (...findings: Parameters<typeof reportOf>) =>
  JSON.parse(gitlab(reportOf(...findings), contextOf()))

test('an error is a major issue at its line', () => {
  expect(read(finding({ file: './a.yaml', help: 'Set secure.' }))).toEqual([
    {
      description: 'Browsers refuse IDE: SameSite=None needs Secure. Set secure.',
      check_name: 'tech/samesite-none-secure',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'a.yaml', lines: { begin: 6, end: 6 } },
    },
  ])
})

test('an empty report is an empty list, and a suppressed finding is left out', () => {
  expect(gitlab(emptyReport, contextOf())).toBe('[]\n')
  expect(read(finding({ suppressed: { reason: 'known' } }))).toEqual([])
})

test('a fingerprint outlives a move of lines and a change of words', () => {
  const [before] = read(finding())
  const [after] = read(finding({ line: 60, endLine: 60, message: 'Other words.' }))
  expect(after.fingerprint).toBe(before.fingerprint)
})

test('has the documented form and unique fingerprints, whatever the texts', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const issues = JSON.parse(gitlab(report, contextOf()))
      expect(validate(issues), JSON.stringify(validate.errors)).toBe(true)
      const prints = issues.map((issue: { fingerprint: string }) => issue.fingerprint)
      expect(new Set(prints).size).toBe(prints.length)
    }),
  )
})

test('equal findings are told apart', () => {
  const prints = read(finding(), finding(), finding()).map(
    (issue: { fingerprint: string }) => issue.fingerprint,
  )
  expect(new Set(prints).size).toBe(3)
})
