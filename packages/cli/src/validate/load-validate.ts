import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { importModule } from '../io/import-module.ts'

/** How many characters mark the text that a cache belongs to. */
const markLength = 16

type Validate = typeof import('./validate.ts')

/** Loads the validator: with the code cache that the build made, where it fits this Node, else as a module. */
export async function loadValidate(): Promise<Validate> {
  return fromCodeCache() ?? (await import('./validate.ts'))
}

/**
 * The script beside the bundle, whose functions V8 need not compile again: half of what a small run takes. The cache
 * fits the version of V8 that it was made with and the text that it was made of; any other is left alone.
 */
function fromCodeCache(): Validate | undefined {
  try {
    const base = new URL('./', import.meta.url)
    const cachedData = readFileSync(new URL(codeCacheName(), base))
    const source = readFileSync(new URL('validate.script', base), 'latin1')
    // V8 compares no more than the length of the text.
    if (!source.startsWith(`/*${cachedData.toString('latin1', 0, markLength)}*/`)) return undefined
    const script = new Script(source, {
      filename: 'validate.script',
      cachedData: cachedData.subarray(markLength),
    })
    if (script.cachedDataRejected) return undefined
    const exports = {}
    script.runInThisContext()(exports, createRequire(import.meta.url), import.meta.url, importModule)
    return exports as Validate
  } catch {
    return undefined
  }
}

/** The file of the cache for the running Node. */
function codeCacheName(): string {
  return `validate.${process.versions.v8}.${process.arch}.cache`
}
