import { limits } from '../limits.ts'
import { pointerTokens } from '../pointer.ts'
import { shortened } from '../shortened.ts'

/** What the object at a pointer is, as the subject of a sentence. */
export function subjectOf(pointer: string): string {
  const tokens = pointerTokens(pointer)
  const last = tokens.at(-1)
  if (last === undefined) return 'The declaration'
  if (isEntry(tokens)) return `Entry ${Number(last) + 1} of ${quote(tokens.at(-2))}`
  const kind = kindOf(tokens)
  return kind ? `The ${kind} ${quote(last)}` : quote(last)
}

/** What kind of object a pointer leads to, with its article: "an item". */
export function kindWithArticle(pointer: string): string {
  const tokens = pointerTokens(pointer)
  const kind = tokens.length === 0 ? 'declaration' : kindOf(tokens)
  if (!kind) return quote(nameAbove(tokens))
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`
}

/** The property that a value belongs to: of a list's entry, the list. */
export function propertyName(pointer: string): string {
  const tokens = pointerTokens(pointer)
  return tokens.length === 0 ? 'The declaration' : quote(nameAbove(tokens))
}

/** A word of the file in quotes, cut where it is endless. */
export function quote(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return `"${shortened(text, limits.word)}"`
}

/** Words joined as people do: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function nameAbove(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? ''
  return isEntry(tokens) ? (tokens.at(-2) ?? last) : last
}

/** Whether a pointer leads to an entry of a list; an id may be a number too. */
function isEntry(tokens: readonly string[]): boolean {
  const kind = kindOf(tokens)
  return /^\d+$/.test(tokens.at(-1) ?? '') && (kind === undefined || kind === 'suppression')
}

function kindOf(tokens: readonly string[]): string | undefined {
  const [first, , third] = tokens
  if (tokens.length === 2 && first === 'services') return 'service'
  if (tokens.length === 2 && first === 'providers') return 'provider'
  if (tokens.length === 2 && first === 'categories') return 'category'
  if (tokens.length === 2 && first === 'suppressions') return 'suppression'
  return tokens.length === 4 && first === 'services' && third === 'items' ? 'item' : undefined
}
