import { rememberedByLocale } from '../../../remembered.ts'
import { isLatin, letterCount, wordsOf } from '../words.ts'
import { type Phrase, vagueness } from './vague-phrases.ts'
import { languageOf } from './words.ts'

const fewestLetters = 20
/** Chinese, Japanese and Korean say in a sign what others say in a word. */
const fewestSigns = 6
const longestRead = 2_000

const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

type Vague = { short: number } | { phrase: string } | undefined

/** Why a purpose says too little: it is too short, or nothing is left beside a phrase that names no purpose. */
export const vagueBecause = rememberedByLocale((words, locale): Vague => {
  const text = words.slice(0, longestRead)
  const letters = letterCount(text)
  const signs = isLatin(text) ? 0 : (text.match(sign)?.length ?? 0)
  if (signs * 2 > letters ? letters < fewestSigns : letters < fewestLetters) return { short: letters }
  const vague = vagueness.get(languageOf(locale))
  if (!vague) return undefined
  const lower = text.toLowerCase()
  const found: string[] = []
  let rest = lower
  for (const phrase of vague.phrases)
    if (phrase.begins.some((beginning) => lower.includes(beginning)))
      rest = rest.replace(expressionOf(phrase), (words) => {
        found.push(words)
        return ' '
      })
  const [phrase] = found
  if (phrase === undefined) return undefined
  const fillers = new Set(vague.fillers.split(' '))
  const left = wordsOf(rest).filter((word) => word.length > 1 && !/^\d+$/.test(word) && !fillers.has(word))
  return left.length <= 1 ? { phrase: asWritten(text, lower, phrase) } : undefined
})

const expressions = new Map<Phrase, RegExp>()

function expressionOf(phrase: Phrase): RegExp {
  let expression = expressions.get(phrase)
  if (!expression) {
    expression = new RegExp(`(?:${phrase.begins.join('|')})${phrase.rest}`, 'g')
    expressions.set(phrase, expression)
  }
  return expression
}

/** A phrase in the letters of the text, where lower case has not moved them. */
function asWritten(text: string, lower: string, phrase: string): string {
  const start = lower.indexOf(phrase)
  return lower.length === text.length ? text.slice(start, start + phrase.length) : phrase
}
