import { lookup } from '@cookie-charter/schema'
import { anchorPart } from '../escape/anchor.ts'
import type { Context } from '../model/context.ts'
import { type Entry, groupBy } from '../model/facts.ts'
import { given, paragraph } from '../model/inline.ts'
import { categoryLabel, providerName } from '../model/names.ts'
import { section } from '../model/section.ts'
import { itemTable } from '../model/table.ts'
import type { Inline, PageSection } from '../model/tree.ts'
import type { ViewContent } from './view-content.ts'

/** The tables alone, under their categories or providers. */
export function table(context: Context): ViewContent {
  const { declaration, words } = context
  const site = words.own(declaration.site.name)
  const sections = context.group === 'provider' ? providerTables(context) : categoryTables(context)
  const none = section('scope', [], [paragraph(words.say('scope.none', { site }))])
  return { title: words.say('title.table', { site }), sections: sections.length === 0 ? none : sections }
}

const categoryTables = (context: Context): PageSection[] =>
  context.facts.categories.flatMap(({ category, entries }) =>
    tableSection(context, `category:${category.id}`, categoryLabel(context, category), entries),
  )

function providerTables(context: Context): PageSection[] {
  const groups = groupBy(context.facts.entries, ({ item }) => [JSON.stringify(item.provider)])
  return [...groups.values()].flatMap((entries) => {
    const ids = entries[0]?.item.provider ?? []
    const id = `provider:${ids.map(anchorPart).join('+')}`
    return tableSection(context, id, providersHeading(context, ids), entries)
  })
}

function providersHeading(context: Context, ids: readonly string[]): Inline[] {
  if (ids.length === 0) return context.words.say('table.noProvider')
  return context.words.list(
    ids.map((id) => {
      const provider = lookup(context.declaration.providers, id)
      return provider === undefined ? [given(id)] : providerName(context, provider)
    }),
  )
}

const tableSection = (context: Context, id: string, heading: Inline[], entries: readonly Entry[]) =>
  section(id, heading, [
    itemTable(context, context.words.say('table.caption', { category: heading }), entries),
  ])
