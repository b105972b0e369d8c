const schemes: readonly string[] = ['https:', 'http:', 'mailto:']

/** A longer address is no link that a person follows. */
const longest = 8192

/**
 * The address as a browser would follow it, or undefined for what no page may link to: another scheme than https, http
 * and mailto, or no address at all. The result is printable ASCII without quotes, brackets, braces, `|` and `\`.
 */
export function safeHref(address: string): string | undefined {
  if (address.length > longest) return undefined
  if (known.has(address)) return known.get(address)
  if (known.size >= mostKnown) known.clear()
  const href = checked(address)
  known.set(address, href)
  return href
}

/** A page asks for the same few providers row after row. */
const known = new Map<string, string | undefined>()
const mostKnown = 256

function checked(address: string): string | undefined {
  try {
    const url = new URL(address)
    return schemes.includes(url.protocol) ? url.href.replace(delimiters, percentEncoded) : undefined
  } catch {
    return undefined
  }
}

/** What a URL parser leaves in some parts of an address although an attribute or a Markdown link must not have it. */
const delimiters = /["'<>\\^`{|}()\s]/g

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
