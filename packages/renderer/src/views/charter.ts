import { sections } from '../generated/sections.ts'
import type { Context } from '../model/context.ts'
import { otherTypes } from '../model/other-types.ts'
import type { ViewContent } from './view-content.ts'

const inOrder = [...sections].sort((a, b) => a.order - b.order)

/** The whole page. */
export function charter(context: Context): ViewContent {
  const { declaration, facts, words } = context
  const key = otherTypes(facts).length > 0 ? 'title.charterOther' : 'title.charter'
  return {
    title: words.say(key, { site: words.own(declaration.site.name) }),
    sections: inOrder.flatMap((section) => section.build(context)),
  }
}
