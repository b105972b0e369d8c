import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const docs = readFileSync(new URL('../../../../docs/iab-strings.md', import.meta.url), 'utf8')

it('every code of an error or a warning is explained in the documentation', () => {
  const codes = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    for (const [, code] of readFileSync(join(folder, file), 'utf8').matchAll(
      /\b(?:fail|warn|breach)\(\w+, '([a-z0-9-]+)'/g,
    ))
      codes.add(code!)
  }
  expect(codes.size).toBeGreaterThan(20)
  expect([...codes].filter((code) => !docs.includes(`\`${code}\``) && !documentedByField(code))).toEqual([])
})

/** `bad-` and what the model calls it. */
const documentedByField = (code: string) => ['bad-disclosed'].includes(code)
