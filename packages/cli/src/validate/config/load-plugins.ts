import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '@cookie-charter/validator'
import { type Config, checkPlugin, type Plugin } from '@cookie-charter/validator/config'
import { importModule } from '../../io/import-module.ts'
import { UsageError } from '../../io/usage-error.ts'
import { firstLine } from './load-config.ts'
import { resolveModule } from './resolve-module.ts'

/** Loads and checks the plugins of a configuration; packages are looked for from its folder. */
export async function loadPlugins(config: Config, configPath: string): Promise<Plugin[]> {
  const plugins: Plugin[] = []
  for (const entry of config.plugins ?? []) {
    const value = typeof entry === 'string' ? await importPlugin(entry, configPath) : entry
    const result = checkPlugin(
      value,
      plugins.map(({ name }) => name),
    )
    if (!result.ok)
      throw refusal(typeof entry === 'string' ? entry : 'in the configuration', result.problems[0])
    plugins.push(result.value)
  }
  return plugins
}

/** All rules of some plugins. */
export function rulesOf(plugins: readonly Plugin[]): Rule[] {
  return plugins.flatMap(({ rules }) => rules)
}

async function importPlugin(name: string, configPath: string): Promise<unknown> {
  try {
    const path = resolveModule(name, configPath)
    return (await importModule(pathToFileURL(path).href)).default
  } catch (error) {
    throw new UsageError(
      `The plugin ${JSON.stringify(name)} cannot be loaded: ${firstLine(error)}.`,
      `Install it where ${basename(configPath)} is, or write a path that begins with ./`,
    )
  }
}

function refusal(name: string, problem: { pointer: string; message: string } | undefined): UsageError {
  const place = problem?.pointer ? ` at ${problem.pointer}` : ''
  return new UsageError(
    `The plugin ${name} is refused${place}: ${problem?.message ?? ''}`,
    'A plugin is the default export of its module: { name, rules: [defineRule({ … })] }',
  )
}
