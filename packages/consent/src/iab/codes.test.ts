import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { explain } from './explain.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const docs = readFileSync(new URL('../../../../docs/iab-strings.md', import.meta.url), 'utf8')

/** The codes that the sources give on a log of that name: `cursor` where strings are read, `writer` where written. */
function codesOf(log: string): string[] {
  const found = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    const calls = readFileSync(join(folder, file), 'utf8').matchAll(
      new RegExp(`\\b(?:fail|warn|breach)\\(\\s*${log},\\s*([^)]+)`, 'g'),
    )
    for (const [, argument] of calls)
      for (const [, code] of argument!.matchAll(/'([a-z0-9]+-[a-z0-9-]+|truncated)'/g)) found.add(code!)
  }
  return [...found]
}

it('every code of an error or a warning is explained in the documentation', () => {
  const codes = codesOf('\\w+')
  expect(codes.length).toBeGreaterThan(20)
  expect(codes.filter((code) => !docs.includes(`\`${code}\``) && !documentedByField(code))).toEqual([])
})

it('every code of a string that is read has a sentence', () => {
  const codes = [...codesOf('cursor'), ...codesOf('log'), 'tcf23-missing-disclosed', 'tcf23-empty-disclosed']
  expect(codes.length).toBeGreaterThan(20)
  const onEncode = ['bad-disclosed', 'bad-model']
  for (const code of codes.filter((found) => !onEncode.includes(found)))
    expect(explain({ code, offset: 12, message: 'terse' }).message).toMatch(/^[A-Z][^@]+\.$/)
})

it('says where, and leaves alone what it does not know', () => {
  expect(explain({ code: 'truncated', offset: 270, message: '' }).message).toContain('at character 46')
  for (const code of ['checksum', 'constructor'])
    expect(explain({ code, offset: 0, message: 'As it was.' }).message).toBe('As it was.')
})

/** `bad-` and what the model calls it. */
const documentedByField = (code: string) => ['bad-disclosed'].includes(code)
