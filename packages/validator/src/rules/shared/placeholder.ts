import { rememberedByLocale } from '../../remembered.ts'
import { languageOf } from './legal/words.ts'

/** Languages in which “todo” is a word, so that in capitals it is a mark only where nothing but a colon follows. */
const todoIsAWord = new Set(['es', 'pt', 'gl', 'ca', 'it'])
const longestRead = 20_000

/**
 * The first placeholder of a text: TODO, XXX or TBD in capitals; square brackets with two words, or with one that
 * begins with insert, your or name, unless a link follows; `{{…}}`; lorem ipsum.
 */
export const placeholderIn = rememberedByLocale((text, locale): string | undefined => {
  const words = text.slice(0, longestRead)
  if (!/TODO|XXX|TBD|[[{]|lorem/i.test(words)) return undefined
  return mark(words, locale) ?? brackets(words) ?? /\{\{[^{}]{0,200}\}\}|\blorem ipsum\b/i.exec(words)?.[0]
})

function mark(text: string, locale: string): string | undefined {
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_-])(?:TODO|XXX|TBD)(?![\p{L}\p{N}_-])/gu)) {
    if (word !== 'TODO' || !todoIsAWord.has(languageOf(locale))) return word
    const after = text.slice(index + word.length)
    if (/^\s?:/.test(after) || text.trim() === word) return word
  }
  return undefined
}

function brackets(text: string): string | undefined {
  for (const [whole, inside] of text.matchAll(/\[([^[\]\n]{1,120})\](?!\((?:https?:|mailto:|\/))/gu)) {
    const words = inside!.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    const letters = words.filter((word) => /\p{L}/u.test(word))
    if (letters.length >= 2 || /^(?:insert|your|name)/i.test(inside!.trim())) return whole
  }
  return undefined
}
