import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import registry, { ruleFiles } from '../../../../scripts/registries/rules.ts'
import { rules } from '../generated/rules.ts'

const root = join(fileURLToPath(import.meta.url), '../../../../..')

it('the registry is what the folder holds', () => {
  for (const { file, text } of registry(root)) expect(readFileSync(join(root, file), 'utf8')).toBe(text)
})

it('a rule’s id is its group and its file', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleFiles(root))
})
