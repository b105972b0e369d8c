/** Code points of East Asian Width W and F (UAX 11) that are not emoji, by block. */
const wide =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u
const emoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator})/u
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
/** Latin letters and common punctuation: one code unit, one grapheme, one column each. */
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2013-\u201d\u2026]*$/

// Made when first needed: it costs a few milliseconds.
let segmenter: Intl.Segmenter | undefined

/** Whether every character of a text is printed as it is and takes one column. */
export function isSimple(text: string): boolean {
  return simple.test(text)
}

/** The terminal cells of one grapheme cluster: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (simple.test(grapheme)) return grapheme.length
  if (emoji.test(grapheme) || wide.test(grapheme)) return 2
  return zeroWidth.test(grapheme) ? 0 : 1
}

/** The grapheme clusters of a text in order; a plain Latin text is cut into its characters without asking ICU. */
export function graphemes(text: string): string[] {
  if (simple.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The terminal cells that a sanitized text takes. */
export function displayWidth(text: string): number {
  if (simple.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}
