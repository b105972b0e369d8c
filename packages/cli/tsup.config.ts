import esbuild from 'esbuild'
import { defineConfig } from 'tsup'
import { writeScript } from './code-cache.mjs'

const conditions = ['@cookie-charter/source']

export default defineConfig({
  entry: { 'cookie-charter': 'src/bin.ts', index: 'src/index.ts', worker: 'src/validate/run/worker.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  splitting: true,
  minify: true,
  // Everything is bundled: starting one file is faster than finding many.
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.conditions = [...conditions, ...(options.conditions ?? [])]
    // Bundled CommonJS asks for Node's own modules by require.
    options.banner = {
      js: "import{createRequire as __cc}from'node:module';const require=__cc(import.meta.url);",
    }
  },
  onSuccess: () => writeScript(esbuild, { conditions }),
})
