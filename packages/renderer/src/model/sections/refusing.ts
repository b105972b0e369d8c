import type { ConsentRequirement } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { paragraph } from '../inline.ts'
import { categoryLabel, itemName } from '../names.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Block, Inline } from '../tree.ts'

/** What refusing changes, and what it does not; only where there is something to refuse. */
const refusing: Section = {
  order: 80,
  build(context) {
    const { words } = context
    const optIn = categoriesThat(context, 'opt-in')
    const optOut = categoriesThat(context, 'opt-out')
    const remaining = categoriesThat(context, 'exempt', 'notice')
    if (optIn === undefined && optOut === undefined) return []
    const blocks: Block[] = []
    if (optIn !== undefined) blocks.push(paragraph(words.say('refusing.optIn', { categories: optIn })))
    if (optOut !== undefined) blocks.push(paragraph(words.say('refusing.optOut', { categories: optOut })))
    blocks.push(paragraph(words.say('refusing.effect')))
    if (remaining !== undefined)
      blocks.push(paragraph(words.say('refusing.remaining', { categories: remaining })))
    return section('refusing', words.say('heading.refusing'), blocks)
  },
}

/** Categories of which this is asked, by label, or by the names of items where it is asked of some only; undefined for none. */
function categoriesThat(context: Context, ...asking: ConsentRequirement[]): Inline[] | undefined {
  const members = context.facts.categories.flatMap(({ category, entries }) => {
    const asked = entries.filter(({ item }) => asking.includes(item.consent))
    return asked.length === entries.length
      ? [categoryLabel(context, category)]
      : asked.map((entry) => [itemName(entry)])
  })
  return members.length === 0 ? undefined : context.words.list(members)
}

export default refusing
