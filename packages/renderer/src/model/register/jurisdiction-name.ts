import type { MessageKey } from '../../locale/messages.ts'
import type { Words } from '../words.ts'

/** A rule profile by the name of its country or region. */
export function jurisdictionName(words: Words, code: string): string {
  const key = `jurisdiction.${code}`
  if (words.has(key)) return words.plain(key as MessageKey)
  return words.country(code === 'uk' ? 'GB' : code.toUpperCase())
}
