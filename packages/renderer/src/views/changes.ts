import { changeBlocks } from '../model/changes/change-blocks.ts'
import type { Context } from '../model/context.ts'
import { paragraph, text } from '../model/inline.ts'
import { section } from '../model/section.ts'
import type { ViewContent } from './view-content.ts'

/** The classified history, latest generation first. */
export function changes(context: Context): ViewContent {
  const { declaration, words } = context
  const title = words.say('title.changes', { site: words.own(declaration.site.name) })
  const generations = [...context.changes].reverse().flatMap((made) =>
    section(
      `generation:${made.generation}`,
      words.say('changes.generation', {
        generation: [text(words.number(made.generation))],
        date: words.date(made.day),
      }),
      changeBlocks(context, made),
    ),
  )
  const none = section('dates', words.say('heading.dates'), [paragraph(words.say('changes.none'))])
  return { title, sections: generations.length === 0 ? none : generations }
}
