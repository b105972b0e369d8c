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
  cell({ service: { label, surfaces } }, { words }) {
    const places = words.list(surfaces.map((surface) => words.own(surface)))
    if (label === undefined) return surfaces.length === 0 ? [] : [places]
    return [surfaces.length === 0 ? words.own(label) : words.remark(words.own(label), places)]
  },
}

export default service
