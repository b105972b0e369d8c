import type { Column } from '../column.ts'
import { nameLine } from '../name-line.ts'

/** The name, with the kind of storage unless a column has it. */
const name: Column = {
  id: 'name',
  rowHeader: true,
  automatic: () => true,
  heading: ({ words }) => words.plain('column.name'),
  cell: (entry, { words, columns }) => [nameLine(words, entry, !columns.some(({ id }) => id === 'storage'))],
}

export default name
