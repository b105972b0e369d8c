/** One step of a JSON pointer, escaped (RFC 6901 section 3). */
function escapeToken(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replace(/~/g, '~0').replace(/\//g, '~1') : token
}

/** The pointer of a property or an entry of the value at `parent`. */
export function childPointer(parent: string, token: string | number): string {
  return `${parent}/${typeof token === 'number' ? token : escapeToken(token)}`
}

/** The steps of a JSON pointer, unescaped; none for the root. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return []
  return pointer.slice(1).split('/').map(unescapeToken)
}

function unescapeToken(token: string): string {
  return token.includes('~') ? token.replace(/~1/g, '/').replace(/~0/g, '~') : token
}

/** The pointer of the value that holds the one at `pointer`; the root's is the root. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/** The last step of a pointer, unescaped; empty for the root. */
export function lastToken(pointer: string): string {
  return pointerTokens(pointer).at(-1) ?? ''
}

/** Whether `pointer` is `ancestor` or lies below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}

/** The value at a pointer, or undefined; never a property of a prototype. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (let start = 1; start <= pointer.length; ) {
    const slash = pointer.indexOf('/', start)
    const end = slash < 0 ? pointer.length : slash
    const token = unescapeToken(pointer.slice(start, end))
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    value = (value as Record<string, unknown>)[token]
    start = end + 1
  }
  return value
}

/** The item that a pointer lies in, if it lies in one: `/services/a/items/b/…`. */
export function itemOfPointer(pointer: string): string | undefined {
  const tokens = pointerTokens(pointer)
  return tokens[0] === 'services' && tokens[2] === 'items' ? tokens[3] : undefined
}
