import type { GenerationChanges } from '@cookie-charter/schema'
import { changeBlocks } from '../model/changes/change-blocks.ts'
import type { Context } from '../model/context.ts'
import { paragraph, text } from '../model/inline.ts'
import { section } from '../model/section.ts'
import type { Inline } from '../model/tree.ts'
import type { ViewContent } from './view-content.ts'

/** The classified history, latest generation first. */
export function changes(context: Context): ViewContent {
  const { declaration, words } = context
  const title = words.say('title.changes', { site: words.own(declaration.site.name) })
  const generations = [...context.changes]
    .reverse()
    .flatMap((set, index) =>
      section(`generation:${set.generation ?? index}`, headingOf(context, set), changeBlocks(context, set)),
    )
  const none = section('dates', [], [paragraph(words.say('changes.none'))])
  return { title, sections: generations.length === 0 ? none : generations }
}

/** A generation with its day; nothing for changes that belong to none. */
function headingOf({ words }: Context, { generation, day }: GenerationChanges): Inline[] {
  if (generation === undefined || day === undefined) return []
  return words.say('changes.generation', {
    generation: [text(words.number(generation))],
    date: words.date(day),
  })
}
