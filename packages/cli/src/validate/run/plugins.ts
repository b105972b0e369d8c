import type { Rule } from '@cookie-charter/validator'

/** The rules of a configuration's plugins, for a thread that has only its path. */
export async function pluginRules(configPath: string | undefined): Promise<Rule[]> {
  if (configPath === undefined) return []
  const { loadConfig } = await import('../config/load-config.ts')
  const { loadPlugins, rulesOf } = await import('../config/load-plugins.ts')
  return rulesOf(await loadPlugins(await loadConfig(configPath), configPath))
}
