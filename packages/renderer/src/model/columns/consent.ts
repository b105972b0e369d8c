import type { Column } from '../column.ts'

const consent: Column = {
  id: 'consent',
  automatic: () => false,
  heading: ({ words }) => words.plain('column.consent'),
  sharedBy: ({ item }) => item.consent,
  cell: ({ item }, { words }) => [words.say(`requirement.${item.consent}`)],
}

export default consent
