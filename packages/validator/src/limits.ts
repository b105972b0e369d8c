/** What a declaration may cost at most; each refusal is a finding that names its limit. */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 8 * 1024 * 1024,
  /** Characters of a declaration's bases together. */
  basesCharacters: 32 * 1024 * 1024,
  /** Items of a composed declaration. */
  items: 10_000,
  /** Maps and lists inside one another. */
  depth: 64,
  /** Uses of aliases, each counted as often as a walk of the whole value meets it. */
  aliases: 10_000,
  /** Values of one file, aliases written out; and its lines, commas and brackets, which bound them. */
  values: 500_000,
  /** UTF-16 units of each text of a finding, which may quote the file. */
  words: 1_000,
  /** UTF-16 units of a word of the file inside a message. */
  word: 80,
  /** Findings of one file. */
  findings: 1_000,
  /** Files between a declaration and the base of its bases. */
  extendsDepth: 10,
  /** References to bases that are followed for one declaration. */
  bases: 200,
} as const

/** Whether a text is too large for a file, in bytes of UTF-8. */
export function isTooLarge(text: string): boolean {
  if (text.length > limits.fileBytes) return true
  if (text.length * 3 <= limits.fileBytes) return false
  return new TextEncoder().encode(text).length > limits.fileBytes
}

/** Whether a text has more lines, commas and brackets than a file may hold values: seen without parsing it. */
export function hasTooManyParts(text: string): boolean {
  if (text.length <= limits.values) return false
  let parts = 0
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    const isPart = code === 10 || code === 13 || code === 44 || code === 91 || code === 123
    if (isPart && ++parts > limits.values) return true
  }
  return false
}
