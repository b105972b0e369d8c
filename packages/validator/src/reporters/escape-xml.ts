const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 (2.2, Char) allows in no form: most of C0, lone surrogates, U+FFFE and U+FFFF. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
/** Allowed, but lost to attribute normalization or dangerous on a terminal unless written as a reference. */
const referenced =
  /[\t\n\r\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/**
 * Any text as the content of an XML 1.0 attribute or element. An illegal character becomes U+FFFD; a control or
 * bidirectional one that is legal becomes a character reference.
 */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(referenced, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
}

/** An XML start tag's attributes, each escaped, with a blank before each; undefined ones are left out. */
export function xmlAttributes(attributes: { readonly [name: string]: string | number | undefined }): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}
