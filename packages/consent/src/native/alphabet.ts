/** The 64 characters of base64url (RFC 4648 section 5); a character's place is its value. */
export let ALPHABET = ''

const values: number[] = []

// A to Z, a to z, 0 to 9, hyphen, underscore
const ranges: [code: number, count: number][] = [
  [65, 26],
  [97, 26],
  [48, 10],
  [45, 1],
  [95, 1],
]
for (let [code, count] of ranges)
  for (; count--; code++) {
    values[code] = ALPHABET.length
    ALPHABET += String.fromCharCode(code)
  }

/** The value 0 to 63 of the character at an index; 64 for a foreign one and for what lies past the end. */
export function valueAt(text: string, index: number): number {
  return values[text.charCodeAt(index)] ?? 64
}

/** A character for the low six bits of each value. */
export function written(...list: number[]): string {
  return list.map((value) => ALPHABET[value & 63]).join('')
}
