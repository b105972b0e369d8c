import type { ItemHandle } from '../../../rule.ts'

/** Measuring tools whose provider uses data for purposes of its own, by the names of what they store. */
const tools: readonly { tool: string; names: RegExp; provider: RegExp }[] = [
  { tool: 'Google Analytics', names: /^(?:_ga|_gid|_gat|__utm)/, provider: /^google\b/i },
]

/** The tool that an item belongs to, where its provider is known to use data itself. */
export function reusingTool(item: ItemHandle): string | undefined {
  const found = tools.find(
    ({ names, provider }) =>
      names.test(item.title) || item.providerEntries.some(({ name }) => provider.test(name)),
  )
  return found?.tool
}
