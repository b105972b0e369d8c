import type { Column } from '../column.ts'
import { providerLink } from '../names.ts'

const provider: Column = {
  id: 'provider',
  automatic: ({ entries }) => entries.some(({ item }) => item.provider.length > 0),
  heading: ({ words }) => words.plain('column.provider'),
  sharedBy: ({ item }) => item.provider.join('\n'),
  cell({ item }, context) {
    const [only, ...more] = item.provider
    if (only === undefined) return []
    if (more.length === 0) return [providerLink(context, only)]
    return [context.words.list(item.provider.map((id) => providerLink(context, id)))]
  },
}

export default provider
