import type { Column } from '../column.ts'
import { plainText, text } from '../inline.ts'

/** The service, and where on the site it runs. */
const service: Column = {
  id: 'service',
  automatic: ({ entries }) => entries.some((entry) => entry.service.label !== undefined),
  heading({ words, facts }) {
    const label = [text(words.plain('column.service'))]
    const placed = facts.entries.some((entry) => entry.service.surfaces.length > 0)
    return plainText(placed ? words.list([label, [text(words.plain('column.place'))]]) : label)
  },
  sharedBy: ({ service: { id } }) => id,
  cell({ service: { label, surfaces } }, { words }) {
    if (surfaces.length === 0) return label === undefined ? [] : [words.own(label)]
    const places = words.list(surfaces.map((surface) => words.own(surface)))
    return [label === undefined ? places : words.remark(words.own(label), places)]
  },
}

export default service
