import type { Column } from '../column.ts'

const storage: Column = {
  id: 'storage',
  automatic: ({ entries }) => entries.some(({ item }) => item.type !== 'cookie'),
  heading: ({ words }) => words.plain('column.storage'),
  sharedBy: ({ item }) => item.type,
  cell: ({ item }, { words }) => [words.say(`type.${item.type}`)],
}

export default storage
