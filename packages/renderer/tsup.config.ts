import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

const locales = readdirSync('src/locales').filter((file) => !file.endsWith('.test.ts'))

export default defineConfig({
  // One file for each export and each language, so that a bundle holds only what it imports.
  entry: [
    'src/index.ts',
    'src/core.ts',
    'src/inject.ts',
    'src/diff.ts',
    ...locales.map((file) => `src/locales/${file}`),
  ],
  format: 'esm',
  target: 'es2022',
  dts: false,
  clean: true,
  splitting: true,
})
