/** An id, or an e-mail address, as part of an address: letters, digits, `.`, `_`, `-` stay, everything else is percent-encoded as UTF-8. */
export function anchorPart(id: string): string {
  if (/^[\w.-]*$/.test(id)) return id
  return Array.from(new TextEncoder().encode(id), (octet) => {
    const character = String.fromCharCode(octet)
    return /[\w.-]/.test(character) ? character : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

/** The anchor of an item: unlike for unlike ids, and unlike any anchor of a section. */
export const itemAnchor = (id: string): string => `cookie-${anchorPart(id)}`

/** The anchor of a section: its id with `-` for the first colon. */
export const sectionAnchor = (id: string): string => `charter-${anchorPart(id.replace(':', '-'))}`
