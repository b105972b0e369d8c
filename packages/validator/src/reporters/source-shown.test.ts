import { expect, test } from 'vitest'
import { reporters } from '../generated/reporters.ts'
import { contextOf, finding, reportOf, rfc6265bis } from './testing/sample-reports.ts'

const told = (verified: boolean) =>
  Object.entries(reporters).map(([format, reporter]) => {
    const source = { ...rfc6265bis, verified }
    const { rule } = finding()
    const metadata = contextOf().rules.get(rule)!
    const context = contextOf({ rules: new Map([[rule, { ...metadata, source }]]) })
    return [format, reporter(reportOf(finding({ source })), context)] as const
  })

test('every format tells that a source was not read', () => {
  const silent = told(false).filter(([, text]) => !/unverified|"verified": ?false/.test(text))
  expect(silent.map(([format]) => format)).toEqual([])
})

test('none says so of a source that was', () => {
  const wrong = told(true).filter(([, text]) => /unverified|"verified": ?false/.test(text))
  expect(wrong.map(([format]) => format)).toEqual([])
})
