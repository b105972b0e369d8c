import type { ConsentRequirement } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { paragraph } from '../inline.ts'
import { categoryLabels } from '../names.ts'
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
    const exempt = categoriesThat(context, 'exempt')
    if (optIn === undefined && optOut === undefined) return []
    const blocks: Block[] = []
    if (optIn !== undefined) blocks.push(paragraph(words.say('refusing.optIn', { categories: optIn })))
    if (optOut !== undefined) blocks.push(paragraph(words.say('refusing.optOut', { categories: optOut })))
    blocks.push(paragraph(words.say('refusing.effect')))
    if (exempt !== undefined) blocks.push(paragraph(words.say('refusing.remaining', { categories: exempt })))
    return section('refusing', words.say('heading.refusing'), blocks)
  },
}

/** Labels of the categories with at least one item of which this is asked; undefined where there are none. */
function categoriesThat(context: Context, requirement: ConsentRequirement): Inline[] | undefined {
  const found = context.facts.categories
    .filter(({ entries }) => entries.some(({ item }) => item.consent === requirement))
    .map(({ category }) => category)
  return found.length === 0 ? undefined : categoryLabels(context, found)
}

export default refusing
