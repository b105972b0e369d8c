import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

// One file for each thing that package.json exports; what several need becomes a shared chunk.
export default defineConfig({
  entry: [
    ...Object.values(exports).flatMap((target) => target['@cookie-charter/source'] ?? []),
    'src/files/no-files.ts',
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, /^#/],
  splitting: true,
  dts: false,
  clean: true,
})
