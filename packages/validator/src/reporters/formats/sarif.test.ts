import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anyReport,
  contextOf,
  emptyReport,
  finding,
  reportOf,
  rfc6265bis,
} from '../testing/sample-reports.ts'
import sarif from './sarif.ts'

// The schema is draft-04; what it uses of it reads the same in draft-07 but for the name of its id.
const { id, $schema, ...schema } = sarifSchema
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:/i,
    'uri-reference': /^(?:[!-$&-;=?-[\]_a-z~]|%[0-9a-f]{2})*$/i,
    'date-time': true,
  },
}).compile(schema)

const run = (...findings: Parameters<typeof reportOf>) =>
  JSON.parse(sarif(reportOf(...findings), contextOf())).runs[0]

test('the schema is the one of SARIF 2.1.0', () => {
  expect(id).toContain('sarif-2.1.0')
  expect($schema).toContain('draft-04')
})

test('an empty report is a run without results', () => {
  const log = JSON.parse(sarif(emptyReport, contextOf()))
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  expect(log.runs[0].results).toEqual([])
})

test('a result has its level, region, fingerprint and rule', () => {
  const { tool, columnKind, results } = run(finding({ file: 'à b/c#1.yaml', help: 'Set secure.' }))
  expect(columnKind).toBe('utf16CodeUnits')
  expect(results[0]).toMatchObject({
    ruleId: 'tech/samesite-none-secure',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'Browsers refuse IDE: SameSite=None needs Secure.\nSet secure.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '%C3%A0%20b/c%231.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 6, startColumn: 19, endLine: 6, endColumn: 23 },
        },
      },
    ],
  })
  expect(results[0]).not.toHaveProperty('suppressions')
  expect(tool.driver.rules[0]).toMatchObject({
    id: 'tech/samesite-none-secure',
    helpUri: 'https://cookie-charter.dev/rules/tech/samesite-none-secure',
    defaultConfiguration: { enabled: true, level: 'error' },
    properties: { source: rfc6265bis },
  })
})

test('a rule of which nothing is known is named all the same', () => {
  const { tool, results } = run(finding({ rule: 'schema/required' }))
  expect(tool.driver.rules).toEqual([{ id: 'schema/required' }])
  expect(results[0].ruleIndex).toBe(0)
})

test('a suppressed finding stays, with its justification; the others then say that they are not', () => {
  const { results } = run(
    finding(),
    finding({ suppressed: { reason: 'Asked the provider.', until: '2027-01-01' } }),
  )
  expect(results[0].suppressions).toEqual([])
  expect(results[1].suppressions).toEqual([
    {
      kind: 'inSource',
      status: 'accepted',
      justification: 'Asked the provider.',
      properties: { until: '2027-01-01' },
    },
  ])
})

test('a fix is a replacement of a region', () => {
  const edit = { startLine: 6, startColumn: 23, endLine: 6, endColumn: 23, text: '\n        secure: true' }
  const { results } = run(finding({ fix: { description: 'Say secure: true', edits: [edit] } }))
  const { text, ...deletedRegion } = edit
  expect(results[0].fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion, insertedContent: { text } },
  ])
})

test('a declaration sets no links in a message', () => {
  expect(run(finding({ message: 'See [here](https://evil.example).' })).results[0].message.text).toBe(
    'See \\[here](https://evil.example).',
  )
  expect(run(finding({ message: 'A list [a] (b).' })).results[0].message.text).toBe('A list [a] (b).')
})

test('absolute paths are file URIs', () => {
  const uri = (path: string) =>
    run(finding({ file: path })).results[0].locations[0].physicalLocation.artifactLocation
  expect(uri('/srv/a b.yaml')).toEqual({ uri: 'file:///srv/a%20b.yaml' })
  expect(uri('C:/a/b.yaml')).toEqual({ uri: 'file:///C:/a/b.yaml' })
})

test('matches the schema, whatever the texts', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const log = JSON.parse(sarif(report, contextOf()))
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
      expect(log.runs[0].results).toHaveLength(report.findings.length)
    }),
  )
})
