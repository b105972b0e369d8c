/** Controls, lone surrogates and code points that are no characters: none of them has a place on a page. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** What turns the direction of text around: embeddings, overrides, isolates and marks. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const suspect = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

const blanks = /[\t\n\v\f\r \u2028\u2029]+/g

/** A text on one line: runs of blanks as one space, the unprintable as U+FFFD, bidirectional controls removed. */
export function cleanText(text: string): string {
  const oneLine = /[\t\n\v\f\r\u2028\u2029]| {2}/.test(text) ? text.replace(blanks, ' ') : text
  return cleanName(oneLine)
}

/** A name as it is, but for the unprintable, which becomes U+FFFD, and bidirectional controls, which are removed. */
export function cleanName(name: string): string {
  if (!suspect.test(name)) return name
  return name
    .replace(bidirectional, '')
    .replace(unprintable, '\ufffd')
    .replace(/[\u2028\u2029]/g, '\ufffd')
}
