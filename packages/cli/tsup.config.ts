import esbuild, { type BuildOptions } from 'esbuild'
import { defineConfig } from 'tsup'
import { writeScript } from './code-cache.mjs'

const conditions = ['@cookie-charter/source']

/** The file that starts the command: CommonJS, and nothing in it but what it needs. */
const start: BuildOptions = {
  entryPoints: ['src/start.ts'],
  outfile: 'dist/cookie-charter.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
}

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
  async onSuccess() {
    await esbuild.build(start)
    await writeScript(esbuild, { conditions })
  },
})
