import type { Column } from '../column.ts'
import { providerLink } from '../names.ts'

/** Who else can read it; empty where the declaration does not say. */
const shared: Column = {
  id: 'shared',
  automatic: () => false,
  heading: ({ words }) => words.plain('column.shared'),
  sharedBy: ({ item }) => (item.sharedWith === undefined ? '' : `=${item.sharedWith.join('\n')}`),
  cell({ item: { sharedWith } }, context) {
    if (sharedWith === undefined) return []
    if (sharedWith.length === 0) return [context.words.say('shared.nobody')]
    return [context.words.list(sharedWith.map((id) => providerLink(context, id)))]
  },
}

export default shared
