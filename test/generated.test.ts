import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateAll } from '../scripts/generate.ts'

describe('generated files', async () => {
  for (const { file, text } of await generateAll())
    it(`${file} is what the generator writes`, () => {
      expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toBe(text)
    })
})
