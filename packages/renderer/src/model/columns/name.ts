import type { Column } from '../column.ts'
import { itemName } from '../names.ts'
import type { Inline } from '../tree.ts'

/** The name; what kind of storage it is, where no column says so; that it is being withdrawn. */
const name: Column = {
  id: 'name',
  rowHeader: true,
  automatic: () => true,
  heading: ({ words }) => words.plain('column.name'),
  cell(entry, { words, columns }) {
    const { type, status } = entry.item
    const remarks: Inline[][] = []
    if (type !== 'cookie' && !columns.some(({ id }) => id === 'storage'))
      remarks.push(words.say(`type.${type}`))
    if (status === 'deprecated') remarks.push(words.say('status.deprecated'))
    return [remarks.length === 0 ? [itemName(entry)] : words.remark([itemName(entry)], words.list(remarks))]
  },
}

export default name
