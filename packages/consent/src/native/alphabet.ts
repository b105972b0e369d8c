/** The code of the character for a value from 0 to 63: A to Z, a to z, 0 to 9, - and _ (base64url, RFC 4648 section 5). */
const codeOf = (value: number) =>
  value + (value < 26 ? 65 : value < 52 ? 71 : value < 62 ? -4 : value < 63 ? -17 : 32)

const values: number[] = []
for (let value = 64; value--; ) values[codeOf(value)] = value

/** The value 0 to 63 of the character at an index; undefined for a foreign one and for what lies past the end. */
export function valueAt(text: string, index: number): number {
  return values[text.charCodeAt(index)]!
}

/** A character for the low six bits of each value. */
export function written(...list: number[]): string {
  return String.fromCharCode(...list.map((value) => codeOf(value & 63)))
}
