import {
  type Category,
  type CoreCategory,
  coreCategories,
  type Declaration,
  type Locale,
  type ResolvedCategory,
} from '@cookie-charter/schema'
import { idMap } from '../plain-data.ts'
import { resolveExemption } from './resolve-exemption.ts'
import { withTextMaps } from './texts.ts'

const coreOrder = new Map(coreCategories.map((category, index) => [category.id as string, index]))

/** Every category that is defined or used, in the order of pages and questions. */
export function resolveCategories(
  declaration: Declaration,
  locale: Locale,
): { [id: string]: ResolvedCategory } {
  const defined = new Map(Object.entries(declaration.categories ?? {}))
  const ids = new Set([...defined.keys(), ...usedCategories(declaration)])
  const categories = [...ids].map((id) => resolveCategory(id, defined.get(id), locale))
  const rank = (category: ResolvedCategory) => coreOrder.get(category.id) ?? coreOrder.size
  categories.sort((a, b) => compare(a.order, b.order) || rank(a) - rank(b))
  const map = idMap<ResolvedCategory>()
  for (const category of categories) map[category.id] = category
  return map
}

function usedCategories(declaration: Declaration): Set<string> {
  const used = new Set<string>()
  for (const service of Object.values(declaration.services)) {
    used.add(service.category)
    for (const item of Object.values(service.items)) if (item.category !== undefined) used.add(item.category)
  }
  return used
}

/** An id that is neither core nor defined asks for consent, like `unclassified`: a rule reports it. */
function resolveCategory(id: string, defined: Category | undefined, locale: Locale): ResolvedCategory {
  const position = coreOrder.get(id)
  const core: CoreCategory | undefined = position === undefined ? undefined : coreCategories[position]
  const { exemption, maps, was, consent, mandatory, ...rest } = defined ?? {}
  return {
    id,
    core: core !== undefined,
    consent: consent ?? core?.consent ?? 'opt-in',
    mandatory: mandatory ?? false,
    ...withTextMaps(rest, ['label', 'description'], locale),
    ...(exemption && { exemption: resolveExemption(exemption, locale) }),
    maps: { ...core?.maps, ...maps },
    was: was ?? [],
  }
}

function compare(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0
  return (a ?? Number.POSITIVE_INFINITY) < (b ?? Number.POSITIVE_INFINITY) ? -1 : 1
}
