import type { Column } from '../column.ts'
import { given } from '../inline.ts'
import type { Inline } from '../tree.ts'

/** The purpose, then when it is set at all, what else is worth showing, and where alone it is used. */
const purpose: Column = {
  id: 'purpose',
  automatic: () => true,
  heading: ({ words }) => words.plain('column.purpose'),
  cell({ item }, { words }) {
    const said = words.own(item.purpose)
    const lines: Inline[][] = [
      item.condition === undefined ? said : words.remark(said, words.own(item.condition)),
    ]
    if (item.note !== undefined) lines.push(words.own(item.note))
    if (item.sites !== undefined && item.sites.length > 0)
      lines.push(words.say('item.sites', { sites: words.list(item.sites.map((site) => [given(site)])) }))
    return lines
  },
}

export default purpose
