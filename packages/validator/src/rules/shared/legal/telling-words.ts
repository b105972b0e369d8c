import { rememberedByLocale } from '../../../remembered.ts'
import type { ItemHandle } from '../../../rule.ts'
import {
  advertising,
  advertisingOperations,
  choice,
  measurement,
  type Vocabulary,
} from '../words/telling-vocabularies.ts'
import { languageOf } from './words.ts'

const longestRead = 2_000
const longestWord = 80

/** The first locale whose words speak of advertising, and the word. */
export const advertisingWord = teller(advertising)
/** The first locale whose words speak of running advertising: capping, click fraud, affiliation, market research. */
export const advertisingOperationWord = teller(advertisingOperations)
/** The first locale whose words speak of measuring the audience. */
export const measurementWord = teller(measurement)

/** Whether a purpose speaks of comparing variants of a page; the term is the same in every language. */
export function isVariantTest(item: ItemHandle): boolean {
  return Object.values(item.purpose).some((words) =>
    /\ba ?\/ ?b[- ]?(?:test|prueba|essai)|\b(?:tests?|testes?|pruebas?|essais?) a ?\/ ?b\b|\b(?:split|multivaria\w{0,6})[- ]test/.test(
      words.slice(0, longestRead).toLowerCase(),
    ),
  )
}

interface Told {
  locale: string
  word: string
}

function teller(vocabulary: Vocabulary): (item: ItemHandle) => Told | undefined {
  const tellingWord = rememberedByLocale((words, locale) => {
    const text = words.slice(0, longestRead).toLowerCase()
    return wordBeginning(text, choice, locale) ? undefined : wordBeginning(text, vocabulary, locale)
  })
  return (item) => {
    for (const [locale, words] of Object.entries(item.purpose)) {
      const word = tellingWord(words, locale)
      if (word) return { locale, word }
    }
    return undefined
  }
}

/** The first word of a text that begins as the vocabulary of the locale says, whole. */
function wordBeginning(text: string, vocabulary: Vocabulary, locale: string): string | undefined {
  const language = languageOf(locale)
  const beginnings = Object.hasOwn(vocabulary, language) ? vocabulary[language] : undefined
  for (const beginning of beginnings ?? [])
    for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
      if (isLetter(text[at - 1])) continue
      let end = at + beginning.length
      while (isLetter(text[end]) && end < at + longestWord) end++
      return text.slice(at, end)
    }
  return undefined
}

/** Whether a character is a letter of a script with capitals, as all languages of these vocabularies have. */
function isLetter(character = ''): boolean {
  return character.toLowerCase() !== character.toUpperCase()
}
