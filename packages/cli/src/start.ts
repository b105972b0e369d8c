#!/usr/bin/env node
/**
 * Where the command starts. A CommonJS file: Node's loader of modules takes longer to get ready than half of a small
 * run. `validate`, which runs on every commit, is taken from the script beside the modules.
 */
import { readFileSync } from 'node:fs'
import nodeModule, { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

/** How many characters mark the text that a cache belongs to. */
const markLength = 16

type CommandScript = typeof import('./script.ts')

const script = process.argv[2] === 'validate' ? fromCodeCache() : undefined
if (script) void script.run(script.commands)
else {
  // Newer Nodes keep what they compiled from one call to the next (22.1 and later).
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  const modules = './cookie-charter.js'
  void import(modules)
}

/**
 * The script, whose functions V8 need not compile again: half of what a small run takes. The cache fits the version of
 * V8 that it was made with and the text that it was made of; any other is left alone.
 */
function fromCodeCache(): CommandScript | undefined {
  try {
    const cachedData = readFileSync(join(__dirname, `validate.${process.versions.v8}.${process.arch}.cache`))
    const path = join(__dirname, 'validate.script')
    const source = readFileSync(path, 'latin1')
    // V8 compares no more than the length of the text.
    if (!source.startsWith(`/*${cachedData.toString('latin1', 0, markLength)}*/`)) return undefined
    const compiled = new Script(source, {
      filename: 'validate.script',
      cachedData: cachedData.subarray(markLength),
    })
    if (compiled.cachedDataRejected) return undefined
    const exports = {}
    const importModule = (url: string) => import(url)
    compiled.runInThisContext()(exports, createRequire(path), pathToFileURL(path).href, importModule)
    return exports as CommandScript
  } catch {
    return undefined
  }
}
