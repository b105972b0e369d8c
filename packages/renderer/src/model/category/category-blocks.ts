import type { MessageKey } from '../../locale/messages.ts'
import type { Context } from '../context.ts'
import type { CategoryEntries } from '../facts.ts'
import { paragraph } from '../inline.ts'
import type { Block, Inline } from '../tree.ts'
import { consentBlocks } from './consent-blocks.ts'
import { sharedBasis } from './legal-basis.ts'
import { serviceItems } from './service-items.ts'

/** What is said of a category before its table. */
export function categoryBlocks(context: Context, group: CategoryEntries): Block[] {
  const blocks: Block[] = []
  const description = categoryDescription(context, group)
  if (description !== undefined) blocks.push(paragraph(description))
  blocks.push(...consentBlocks(context, group))
  const basis = sharedBasis(group)
  if (basis !== undefined)
    blocks.push(
      paragraph(
        context.words.say('legalBasis.sentence', { basis: context.words.plain(`legalBasis.${basis}`) }),
      ),
    )
  const services = serviceItems(context, group)
  if (services.length > 0) blocks.push({ type: 'list', items: services })
  return blocks
}

function categoryDescription(
  { words }: Context,
  { category, entries }: CategoryEntries,
): Inline[] | undefined {
  if (category.description !== undefined) return words.own(category.description)
  if (!category.core) return undefined
  const measured = entries.every(
    ({ item }) => item.consent === 'exempt' && item.exemption?.ground === 'audience-measurement',
  )
  if (category.id === 'statistics' && measured) return words.say('category.statistics.descriptionExempt')
  return words.say(`category.${category.id}.description` as MessageKey)
}
