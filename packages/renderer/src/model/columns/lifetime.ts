import type { Column } from '../column.ts'
import { lifetimeLines } from '../lifetime/lifetime-lines.ts'

/** How long it stays on the device, and how long what it collects is kept. */
const lifetime: Column = {
  id: 'lifetime',
  automatic: ({ entries }) =>
    entries.some(
      ({ item }) =>
        item.lifetime !== 'unknown' || item.lifetimeVariants.length > 0 || item.dataRetention !== undefined,
    ),
  heading: ({ words }) => words.plain('column.lifetime'),
  sharedBy: ({ item }) =>
    item.until !== undefined || item.lifetimeVariants.length > 0
      ? undefined
      : [
          item.lifetime,
          item.lifetimeFrom,
          item.lifetimeUpTo,
          item.rolling,
          item.dataRetention,
          item.type,
        ].join(),
  cell: ({ item }, { words }) => lifetimeLines(words, item),
}

export default lifetime
