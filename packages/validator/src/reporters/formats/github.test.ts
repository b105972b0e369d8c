import type { Finding } from '@cookie-charter/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitizeForTerminal } from '../sanitize-for-terminal.ts'
import {
  anyReport,
  contextOf,
  emptyReport,
  finding,
  reportOf,
  rfc6265bis,
} from '../testing/sample-reports.ts'
import github from './github.ts'

interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/**
 * The grammar of the runner (actions/runner, ActionCommand): `::name key=value,key=value::data`; data is unescaped
 * from %0D %0A %25, properties from %3A %2C as well.
 */
function runnerReads(line: string): Command | undefined {
  const trimmed = line.trimStart()
  const end = trimmed.indexOf('::', 2)
  if (!trimmed.startsWith('::') || end < 0) return undefined
  const info = trimmed.slice(2, end)
  const blank = info.indexOf(' ')
  const pairs =
    blank < 0
      ? []
      : info
          .slice(blank + 1)
          .trim()
          .split(',')
          .filter(Boolean)
  const unescapeData = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties: Record<string, string> = Object.create(null)
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 0) continue
    const value = pair
      .slice(equals + 1)
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
    properties[pair.slice(0, equals)] = value
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  }
  return {
    name: blank < 0 ? info : info.slice(0, blank),
    properties,
    data: unescapeData(trimmed.slice(end + 2)),
  }
}

const read = (...findings: Finding[]) =>
  github(reportOf(...findings), contextOf())
    .split('\n')
    .slice(0, -1)
    .map(runnerReads)

test('the runner reads an annotation with its place', () => {
  expect(read(finding({ help: 'Set secure.', source: rfc6265bis }))).toEqual([
    {
      name: 'error',
      properties: {
        file: 'cookie-charter.yaml',
        line: '6',
        endLine: '6',
        col: '19',
        endColumn: '23',
        title: 'tech/samesite-none-secure',
      },
      data: 'Browsers refuse IDE: SameSite=None needs Secure.\nSet secure.\nRFC 6265bis, 5.7 step 19, as of 2026-01-07',
    },
  ])
})

test('warnings and infos are warnings and notices', () => {
  expect(
    read(finding({ severity: 'warning' }), finding({ severity: 'info' })).map((one) => one?.name),
  ).toEqual(['warning', 'notice'])
})

test('a span over several lines has no columns, which GitHub would refuse', () => {
  expect(github(reportOf(finding({ endLine: 8, endColumn: 1 })), contextOf())).toContain(
    'line=6,endLine=8,title=',
  )
})

test('nothing for no finding and for a suppressed one', () => {
  expect(github(emptyReport, contextOf())).toBe('')
  expect(read(finding({ suppressed: { reason: 'known' } }))).toEqual([])
})

test('more than the ten that GitHub shows are all printed', () => {
  expect(read(...Array.from({ length: 25 }, () => finding()))).toHaveLength(25)
})

test('every text comes back from the runner as it would be shown, one command a finding', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const active = report.findings.filter(({ suppressed }) => suppressed === undefined)
      const commands = read(...report.findings)
      expect(commands).toHaveLength(active.length)
      for (const [index, command] of commands.entries()) {
        const { file, rule, message } = active[index] as Finding
        expect(command?.properties['file']).toBe(sanitizeForTerminal(file))
        expect(command?.properties['title']).toBe(sanitizeForTerminal(rule))
        expect(command?.data.split('\n')[0]).toBe(sanitizeForTerminal(message))
      }
    }),
  )
})
