import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import generate from '../../../../../scripts/registries/gpp-sections.ts'

it('the registry is what the folder of sections makes of it', async () => {
  const root = fileURLToPath(new URL('../../../../../', import.meta.url))
  for (const { file, text } of await generate(root)) expect(readFileSync(`${root}${file}`, 'utf8')).toBe(text)
})
