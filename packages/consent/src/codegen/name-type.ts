import type { ItemInput } from '../declaration.ts'
import { stringLiteral, templatePart } from './literal.ts'

/**
 * The type of the names that an item may have: a literal, or for a glob a template literal type, in which `*` and `?` are
 * both `${string}`, as types cannot count. Undefined where nothing is named.
 */
export function nameType(item: Pick<ItemInput, 'id' | 'name' | 'pattern' | 'display'>): string | undefined {
  if (item.pattern !== undefined) return patternType(item.pattern)
  if (item.name !== undefined) return stringLiteral(item.name)
  return item.display === undefined ? stringLiteral(item.id) : undefined
}

function patternType(pattern: string): string {
  const parts: string[] = ['']
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!
    if (character === '*' || character === '?') {
      if (parts.length === 1 || parts.at(-1) !== '') parts.push('')
    } else {
      const literal = character === '\\' && index + 1 < pattern.length ? pattern[++index]! : character
      parts.push(`${parts.pop()}${literal}`)
    }
  }
  if (parts.length === 1) return stringLiteral(parts[0]!)
  return `\`${parts.map(templatePart).join('${string}')}\``
}
