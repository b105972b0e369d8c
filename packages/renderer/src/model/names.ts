import {
  lookup,
  type ResolvedCategory,
  type ResolvedProvider,
  type ResolvedService,
} from '@cookie-charter/schema'
import type { MessageKey } from '../locale/messages.ts'
import type { Context } from './context.ts'
import type { Entry } from './facts.ts'
import { code, given, link } from './inline.ts'
import type { Code, Inline } from './tree.ts'
import type { Words } from './words.ts'

type Named = Pick<Context, 'declaration' | 'words'>

/** The form that people write, else the literal name, else the pattern, else the id. */
export const itemName = ({ item }: Entry): Code => code(item.display ?? item.name ?? item.pattern ?? item.id)

/** Names of items as a list. */
export const itemNames = ({ words }: Named, entries: readonly Entry[]): Inline[] =>
  words.list(entries.map((entry) => [itemName(entry)]))

/** A category's own label, else ours for a core category, else its id. */
export function categoryLabel({ words }: Named, category: ResolvedCategory): Inline[] {
  if (category.label !== undefined) return words.own(category.label)
  return category.core ? words.say(`category.${category.id}.label` as MessageKey) : [given(category.id)]
}

/** Labels of categories as a list. */
export const categoryLabels = (context: Named, categories: readonly ResolvedCategory[]): Inline[] =>
  context.words.list(categories.map((category) => categoryLabel(context, category)))

/** A service's label, else its id. */
export const serviceLabel = ({ words }: Named, service: ResolvedService): Inline[] =>
  service.label === undefined ? [given(service.id)] : words.own(service.label)

/** A provider's name, which for the site itself is the site's. */
export const providerName = ({ declaration, words }: Named, provider: ResolvedProvider): Inline[] =>
  provider.self ? words.own(declaration.site.name) : [given(provider.name)]

/** A provider's name by its id, linked to its site; the id itself where no such provider is declared. */
export function providerLink(context: Named, id: string): Inline[] {
  const links = linksOf(context.words)
  const known = links.get(id) ?? makeProviderLink(context, id)
  links.set(id, known)
  return known
}

function makeProviderLink(context: Named, id: string): Inline[] {
  const provider = lookup(context.declaration.providers, id)
  return provider === undefined ? [given(id)] : link(provider.url, providerName(context, provider))
}

/** The links of one page, made once: the same few providers stand in row after row. */
const pages = new WeakMap<Words, Map<string, Inline[]>>()

function linksOf(words: Words): Map<string, Inline[]> {
  const known = pages.get(words) ?? new Map<string, Inline[]>()
  pages.set(words, known)
  return known
}
