/** The 64 characters of base64url (RFC 4648 section 5); a character's place is its value. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const values = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128).fill(64)
  for (let value = 0; value < 64; value++) table[ALPHABET.charCodeAt(value)] = value
  return table
})()

/** The value 0 to 63 of the character at an index; 64 for a foreign one; what lies past the end is foreign. */
export function valueAt(text: string, index: number): number {
  return values[text.charCodeAt(index)] ?? 64
}
