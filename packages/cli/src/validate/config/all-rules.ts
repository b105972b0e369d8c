import type { Rule } from '@cookie-charter/validator'
import { findConfig } from './find-config.ts'

/** Our rules and those of the plugins of the configuration in force; sorted by id. */
export async function allRules(
  cwd: string,
  config: string | undefined,
): Promise<{ rules: Rule[]; plugins: readonly Rule[] }> {
  const { rules } = await import('@cookie-charter/validator')
  const path = findConfig(cwd, config)
  const plugins = path === undefined ? [] : await pluginsOf(path)
  const all = [...rules, ...plugins]
  return { rules: all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), plugins }
}

async function pluginsOf(path: string): Promise<Rule[]> {
  const { pluginRules } = await import('../run/plugins.ts')
  return pluginRules(path)
}
