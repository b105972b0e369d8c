import type { Column } from '../column.ts'
import { code } from '../inline.ts'

/** Domains, and the path where it is not the whole site. */
const domain: Column = {
  id: 'domain',
  automatic: () => false,
  heading: ({ words }) => words.plain('column.domain'),
  cell({ item }, { words }) {
    const path = item.path === '/' ? '' : item.path
    if (item.domain.length === 0) return path === '' ? [] : [[code(path)]]
    return [words.list(item.domain.map((host) => [code(host + path)]))]
  },
}

export default domain
