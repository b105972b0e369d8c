import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReport, contextOf, emptyReport, finding, reportOf } from '../testing/sample-reports.ts'
import json from './json.ts'

const schema = JSON.parse(readFileSync('schemas/v1/findings.schema.json', 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)

test('is the report, suppressed findings included', () => {
  const report = reportOf(finding(), finding({ suppressed: { reason: 'known' } }))
  expect(JSON.parse(json(report, contextOf()))).toEqual(report)
})

test('matches the published schema, whatever the texts', () => {
  expect(validate(JSON.parse(json(emptyReport, contextOf())))).toBe(true)
  fc.assert(
    fc.property(anyReport, (report) => {
      const printed = JSON.parse(json(report, contextOf()))
      expect(printed).toEqual(report)
      expect(validate(printed), JSON.stringify(validate.errors)).toBe(true)
    }),
  )
})
