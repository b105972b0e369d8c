/** An id, or an e-mail address, as part of an address: letters, digits, `.`, `_`, `-` stay, everything else is percent-encoded as UTF-8. */
export function anchorPart(id: string): string {
  if (/^[\w.-]*$/.test(id)) return id
  return Array.from(id, (character) =>
    /[\w.-]/.test(character) ? character : percentEncoded(character),
  ).join('')
}

const percentEncoded = (character: string): string =>
  Array.from(octetsOf(character), (octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** A lone surrogate has octets of its own too, so that unlike ids have unlike anchors. */
function octetsOf(character: string): Iterable<number> {
  const point = character.codePointAt(0) ?? 0
  if (point < 0xd800 || point > 0xdfff) return new TextEncoder().encode(character)
  return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)]
}

/** The anchor of an item: unlike for unlike ids, and unlike any anchor of a section. */
export const itemAnchor = (id: string): string => `cookie-${anchorPart(id)}`

/** The anchor of a section: its id with `-` for the first colon. */
export const sectionAnchor = (id: string): string => `charter-${anchorPart(id.replace(':', '-'))}`
