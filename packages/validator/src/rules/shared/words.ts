import { remembered } from '../../remembered.ts'

/**
 * Latin letters as they are in nearly every text. Looked at first, because classes of Unicode properties take a
 * millisecond to get ready, which a short run of the command feels.
 */
const beyondLatin =
  /[^\u0000-\u00a7\u00a9\u00ab-\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0218-\u021b\u2010\u2012-\u2016\u2018-\u2023\u2027\u202f]/
/** Spaces, and the punctuation (category P) and the soft hyphen (Cf) of what counts as Latin. */
const latinSpace = /[\s\u00ad]+/g
const latinStart = /^[\s!-#%-*,-/:;?@[-\]_{}\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u2010-\u2027]{1,64}/
const latinEnd = /[\s!-#%-*,-/:;?@[-\]_{}\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u2010-\u2027]{1,64}$/
const latinWord = /[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e\u0218-\u021b]+/g

/** Whether a text has only Latin letters, digits and ordinary signs, which NFKC leaves as they are. */
export function isLatin(text: string): boolean {
  return !beyondLatin.test(text)
}

/** A text for comparing: compatible forms made one, lower case, single spaces, no punctuation at either end. */
export const plainText = remembered((text): string =>
  isLatin(text)
    ? text.toLowerCase().replace(latinSpace, ' ').replace(latinStart, '').replace(latinEnd, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{Cf}]+/gu, ' ')
        .replace(/^[\s\p{P}]{1,64}/u, '')
        .replace(/[\s\p{P}]{1,64}$/u, ''),
)

/** The words of a text in lower case: runs of letters, marks and digits. */
export const wordsOf = remembered((text): readonly string[] => {
  const words = isLatin(text)
    ? text.toLowerCase().match(latinWord)
    : text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
  return words ?? []
})

/** How many letters and digits a text has. */
export const letterCount = remembered((text): number => {
  if (!isLatin(text)) return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  let count = 0
  for (const word of text.toLowerCase().match(latinWord) ?? []) count += word.length
  return count
})

/** How many words a text has; scripts without spaces between words count about two characters to a word. */
export function wordCount(text: string): number {
  if (isLatin(text)) return wordsOf(text).length
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
