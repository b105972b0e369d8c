/** A text for comparing: compatible forms made one, lower case, single spaces, no punctuation at either end. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/^[\s\p{P}]{1,64}/u, '')
    .replace(/[\s\p{P}]{1,64}$/u, '')
}

/** The words of a text in lower case: runs of letters, marks and digits. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** How many letters and digits a text has. */
export function letterCount(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** How many words a text has; scripts without spaces between words count about two characters to a word. */
export function wordCount(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const rest =
    dense === 0
      ? text
      : text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu, ' ')
  return wordsOf(rest).length + Math.ceil(dense / 2)
}

/** Octets of a string in UTF-8, which is how browsers count; a lone surrogate counts as its replacement, three. */
export function octets(text: string): number {
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return count
}
