import type { Column } from '../column.ts'
import { providerLink } from '../names.ts'

const provider: Column = {
  id: 'provider',
  automatic: ({ entries }) => entries.some(({ item }) => item.provider.length > 0),
  heading: ({ words }) => words.plain('column.provider'),
  cell({ item }, context) {
    if (item.provider.length === 0) return []
    return [context.words.list(item.provider.map((id) => providerLink(context, id)))]
  },
}

export default provider
