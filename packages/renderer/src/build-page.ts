import type { ResolvedDeclaration } from '@cookie-charter/schema'
import type { Locale } from './locale/locale.ts'
import { chooseColumns } from './model/choose-columns.ts'
import type { Context } from './model/context.ts'
import { gatherFacts } from './model/facts.ts'
import { hasForeignPart, plainText } from './model/inline.ts'
import { direction } from './model/languages.ts'
import type { Page } from './model/tree.ts'
import { makeWords } from './model/words.ts'
import type { PageOptions } from './options.ts'
import { changes } from './views/changes.ts'
import { charter } from './views/charter.ts'
import { register } from './views/register.ts'
import { table } from './views/table.ts'
import type { View } from './views/view.ts'
import type { ViewContent } from './views/view-content.ts'

const builders: { readonly [view in View]: (context: Context) => ViewContent } = {
  charter,
  table,
  register,
  changes,
}

/**
 * The page as a tree, in the language of `locale`. Pure: the same input gives the same tree.
 * Throws RangeError for a view or column that does not exist.
 */
export function buildPageIn(
  locale: Locale,
  declaration: ResolvedDeclaration,
  options: PageOptions = {},
): Page {
  const { view = 'charter' } = options
  if (!Object.hasOwn(builders, view)) throw new RangeError(`there is no view called “${view}”`)
  const words = makeWords(declaration, locale, options.locale, options.labels, options.markIntl)
  const facts = gatherFacts(declaration)
  const { title, sections } = builders[view]({
    declaration,
    facts,
    words,
    columns: chooseColumns(facts, options.columns),
    group: options.group ?? 'category',
    join: options.join ?? false,
    today: options.today,
    generation: options.generation ?? latest(options),
    changes: options.changes ?? [],
  })
  const page: Page = {
    version: 1,
    locale: words.tag,
    dir: direction(words.tag),
    title: plainText(title),
    sections,
  }
  if (hasForeignPart(title)) page.titleContent = title
  return page
}

function latest({ changes: history = [] }: PageOptions): { generation: number; day: string } | undefined {
  const { generation, day } = history.at(-1) ?? {}
  return generation === undefined || day === undefined ? undefined : { generation, day }
}
