import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { type Config, parseConfig } from '@cookie-charter/validator/config'
import { importModule } from '../../io/import-module.ts'
import { UsageError } from '../../io/usage-error.ts'

const advice = 'cookie-charter validate --help and the documentation say what it may hold.'

/**
 * Reads and checks a configuration: JSON, or a module whose default export it is.
 *
 * @param shown the path as messages print it
 */
export async function loadConfig(path: string, shown: string = path): Promise<Config> {
  const value = /\.m?js$/i.test(path) ? await fromModule(path, shown) : await fromJson(path, shown)
  const result = parseConfig(value)
  if (result.ok) return result.value
  const [first] = result.problems
  const place = first?.pointer ? ` at ${first.pointer}` : ''
  throw new UsageError(`${shown}${place}: ${first?.message ?? 'it is no configuration.'}`, advice)
}

async function fromJson(path: string, shown: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${shown} cannot be read as JSON: ${firstLine(error)}.`, advice)
  }
}

async function fromModule(path: string, shown: string): Promise<unknown> {
  try {
    // While it is watched, a changed module must be loaded anew: to the loader another query is another module.
    const url = `${pathToFileURL(path).href}?${statSync(path).mtimeMs}`
    return (await importModule(url)).default
  } catch (error) {
    throw new UsageError(
      `${shown} cannot be loaded: ${firstLine(error)}.`,
      'It is a module whose default export is the configuration: export default { rules: { … } }',
    )
  }
}

/** What an error of somebody else's code says, as the end of a sentence. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').replace(/\.$/, '')
}
