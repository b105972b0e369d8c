import esbuild from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { writeScript } from './code-cache.mjs'

const conditions = ['@cookie-charter/source']

const common: Options = {
  platform: 'node',
  target: 'node20',
  dts: false,
  minify: true,
  // Everything is bundled: starting one file is faster than finding many.
  noExternal: [/.*/],
}

export default defineConfig([
  {
    ...common,
    entry: {
      'cookie-charter': 'src/bin.ts',
      index: 'src/index.ts',
      worker: 'src/validate/run/worker.ts',
    },
    format: 'esm',
    splitting: true,
    clean: true,
    esbuildOptions(options) {
      options.conditions = [...conditions, ...(options.conditions ?? [])]
      // Bundled CommonJS asks for Node's own modules by require.
      options.banner = {
        js: "import{createRequire as __cc}from'node:module';const require=__cc(import.meta.url);",
      }
    },
    onSuccess: () => writeScript(esbuild, { conditions }),
  },
  { ...common, entry: { 'cookie-charter': 'src/start.ts' }, format: 'cjs' },
])
