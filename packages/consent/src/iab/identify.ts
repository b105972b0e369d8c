/** The kinds of consent strings that are told apart by their first characters. */
export type ConsentStringFormat = 'native' | 'tcf1' | 'tcf2' | 'gpp' | 'ac' | 'usp'

const beginnings: readonly (readonly [RegExp, ConsentStringFormat])[] = [
  [/^p/, 'native'],
  [/^B/, 'tcf1'],
  [/^C/, 'tcf2'],
  [/^DB/, 'gpp'],
  [/^[12]~/, 'ac'],
  [/^1[NY-]{3}/, 'usp'],
]

/** What a text is by its first characters, whether or not the rest is sound; undefined for anything else. */
export function identifyConsentString(text: string): ConsentStringFormat | undefined {
  if (typeof text !== 'string') return undefined
  return beginnings.find(([beginning]) => beginning.test(text))?.[1]
}
