import type { Column } from '../column.ts'

const party: Column = {
  id: 'party',
  automatic: ({ entries }) => entries.some(({ item }) => item.party === 'third'),
  heading: ({ words }) => words.plain('column.party'),
  sharedBy: ({ item }) => item.party,
  cell: ({ item }, { words }) => [words.say(`party.${item.party}`)],
}

export default party
