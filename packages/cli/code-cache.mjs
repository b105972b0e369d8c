/**
 * Writes what `src/start.ts` reads: the command's script, and V8's code cache of it, taken after a run, when the
 * functions that a run needs are compiled. Called by the build; the package works without them.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

// The build bundles its configuration, so the place of this file is not where it was written: npm's folder is.
const here = process.cwd()
const dist = join(here, 'dist')
const script = join(dist, 'validate.script')

/** The script is given the function that loads a configuration's modules. */
const givenImport = {
  name: 'given-import',
  setup(build) {
    build.onLoad({ filter: /import-module\.ts$/ }, () => ({
      contents: 'export const importModule = __import',
    }))
  },
}

/** Bundles the script as a function expression that starts with the mark of its text. */
export async function writeScript(esbuild, options) {
  const { outputFiles } = await esbuild.build({
    ...options,
    absWorkingDir: here,
    entryPoints: ['src/script.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    define: { 'import.meta.url': '__url' },
    banner: { js: '(function(exports,require,__url,__import){const module={exports};' },
    // A script cannot load modules by itself: what Node has is required, the rest comes by the given import.
    supported: { 'dynamic-import': false },
    plugins: [givenImport],
    footer: { js: 'Object.defineProperties(exports,Object.getOwnPropertyDescriptors(module.exports))})' },
  })
  // esbuild leaves letters in regular expressions as they are; a text of one byte a letter is read and compiled faster.
  const text = outputFiles[0].text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 16)
  writeFileSync(script, `/*${mark}*/${text}`)
  const { status, stderr } = spawnSync(process.execPath, ['code-cache.mjs'], { cwd: here, encoding: 'utf8' })
  if (status !== 0) throw new Error(`no code cache: ${stderr}`)
}

/** Runs the script once on the shop, and keeps what V8 made of it. */
async function writeCache() {
  const source = readFileSync(script, 'latin1')
  const compiled = new Script(source, { filename: 'validate.script' })
  const exports = {}
  const url = pathToFileURL(join(dist, 'validate.script')).href
  compiled.runInThisContext()(exports, createRequire(url), url)
  const silent = { out: () => {}, err: () => {}, stdin: async () => '', env: {}, width: 80 }
  const io = { ...silent, cwd: join(here, '../..'), outIsTerminal: false, errIsTerminal: false }
  const files = ['fixtures/shop/cookie-charter.yaml', 'fixtures/regaz/cookie-charter.yaml']
  await exports.main(['validate', ...files, '--today', '2026-11-23'], io, '0', exports.commands)
  const mark = Buffer.from(source.slice(2, 18), 'latin1')
  const name = `validate.${process.versions.v8}.${process.arch}.cache`
  writeFileSync(join(dist, name), Buffer.concat([mark, compiled.createCachedData()]))
}

if (process.argv[1] === join(here, 'code-cache.mjs')) await writeCache()
