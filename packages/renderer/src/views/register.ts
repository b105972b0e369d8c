import { itemAnchor } from '../escape/anchor.ts'
import type { Context } from '../model/context.ts'
import type { Entry } from '../model/facts.ts'
import { paragraph } from '../model/inline.ts'
import { categoryLabel } from '../model/names.ts'
import { registerColumns } from '../model/register/register-columns.ts'
import { section } from '../model/section.ts'
import type { Inline, PageSection, Table } from '../model/tree.ts'
import type { ViewContent } from './view-content.ts'

/** The register of exemptions: what a data protection officer shows a regulator. */
export function register(context: Context): ViewContent {
  const { declaration, facts, words, today } = context
  const title = words.say('title.register', { site: words.own(declaration.site.name) })
  const exempt = facts.entries.filter(({ item }) => item.consent === 'exempt')
  const intro = [paragraph(words.say(exempt.length === 0 ? 'register.empty' : 'register.intro'))]
  if (today !== undefined) intro.push(paragraph(words.say('register.asOf', { date: words.date(today) })))
  const columns = registerColumns.filter((column) => column.automatic(exempt))
  const tables = facts.categories.flatMap(({ category, entries }): PageSection[] => {
    const members = entries.filter(({ item }) => item.consent === 'exempt')
    if (members.length === 0) return []
    const label = categoryLabel(context, category)
    return section(`register:${category.id}`, label, [registerTable(context, columns, label, members)])
  })
  return { title, sections: [...section('scope', [], intro), ...tables] }
}

function registerTable(
  context: Context,
  columns: typeof registerColumns,
  label: Inline[],
  entries: readonly Entry[],
): Table {
  return {
    type: 'table',
    caption: context.words.say('table.caption', { category: label }),
    columns: columns.map(({ id, heading, rowHeader }) => {
      const head = { id, heading: context.words.plain(heading) }
      return rowHeader ? { ...head, rowHeader } : head
    }),
    rows: entries.map((entry) => ({
      anchor: itemAnchor(entry.item.id),
      cells: columns.map((column) => ({ lines: column.cell(entry, context) })),
    })),
  }
}
