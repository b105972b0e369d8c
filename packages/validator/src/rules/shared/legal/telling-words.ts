import { rememberedByLocale } from '../../../remembered.ts'
import type { ItemHandle } from '../../../rule.ts'
import { languageOf } from './words.ts'

/** Words of a purpose that give a use away, by language. Matched from the start of a word. */
type Vocabulary = { readonly [language: string]: readonly string[] }

const longestRead = 2_000
const longestWord = 80

const advertising: Vocabulary = {
  en: [
    'advertis',
    'remarketing',
    'retargeting',
    'ad targeting',
    'targeted ads',
    'relevant ads',
    'show ads',
    'shows ads',
    'marketing',
    'personalised ads',
    'personalized ads',
  ],
  fr: ['publicit', 'annonces cibl', 'reciblage', 'remarketing', 'profilage'],
  de: ['werbung', 'werbezweck', 'werbeanzeig', 'remarketing', 'retargeting', 'profilbildung'],
  es: ['publicidad', 'publicitari', 'anuncios', 'remarketing', 'elaboración de perfiles'],
  it: ['pubblicit', 'annunci mirati', 'remarketing', 'profilazione'],
  nl: ['advertentie', 'reclame', 'remarketing', 'retargeting', 'profilering'],
  pt: ['publicidade', 'publicitári', 'anúncios', 'remarketing', 'criação de perfis'],
}

/** Uses that WP 194, section 4.2, names as never exempt. */
const advertisingOperations: Vocabulary = {
  en: ['frequency capping', 'click fraud', 'affiliate', 'market research'],
  fr: [
    'plafonnement de la fréquence',
    'fraude au clic',
    "programme d'affiliation",
    'programme d’affiliation',
    'étude de marché',
    'études de marché',
  ],
  de: ['frequency capping', 'klickbetrug', 'affiliate', 'marktforschung'],
  es: [
    'limitación de frecuencia',
    'fraude de clics',
    'programa de afiliad',
    'marketing de afiliad',
    'investigación de mercado',
  ],
  it: ['limitazione della frequenza', 'frode sui clic', 'programma di affiliazione', 'ricerche di mercato'],
  nl: ['frequency capping', 'klikfraude', 'affiliate', 'marktonderzoek'],
  pt: [
    'limitação de frequência',
    'fraude de cliques',
    'programa de afiliad',
    'marketing de afiliad',
    'pesquisa de mercado',
  ],
}

const measurement: Vocabulary = {
  en: ['analytics', 'audience measurement', 'statistic', 'traffic analysis', 'usage analysis'],
  fr: ["mesure d'audience", 'mesure d’audience', 'statistique', 'analyse du trafic'],
  de: ['reichweitenmessung', 'statistik', 'webanalyse'],
  es: ['medición de audiencia', 'estadístic', 'analítica'],
  it: ['misurazione del pubblico', 'statistich', 'analisi del traffico'],
  nl: ['statistiek', 'webanalyse', 'bezoekersmeting'],
  pt: ['medição de audiência', 'estatístic', 'análise de tráfego'],
}

/** A purpose that speaks of the visitor's choice names what was chosen, not what the item does. */
const choice: Vocabulary = {
  en: [
    'consent',
    'choice',
    'chosen',
    'refus',
    'declin',
    'reject',
    'accept',
    'opt-',
    'opted',
    'preference',
    'allow',
    'banner',
    'without',
    'not ',
    'never',
    'nor ',
    'no ',
    'exclu',
    'ignor',
    'object',
    'out of',
  ],
  fr: [
    'consent',
    'choi',
    'refus',
    'accept',
    'préféren',
    'autoris',
    'bandeau',
    'sans ',
    'pas ',
    'ne ',
    'jamais',
    'aucun',
    'exclu',
    'ignor',
    'oppos',
  ],
  de: [
    'einwillig',
    'zustimm',
    'auswahl',
    'wahl',
    'ablehn',
    'akzept',
    'einstellung',
    'erlaub',
    'banner',
    'ohne ',
    'nicht',
    'kein',
    'niemals',
    'nie ',
    'ausschl',
    'ausgeschl',
    'ignor',
    'widers',
  ],
  es: [
    'consent',
    'elecc',
    'elegi',
    'rechaz',
    'acept',
    'preferenc',
    'permit',
    'banner',
    'sin ',
    'no ',
    'nunca',
    'ningun',
    'exclu',
    'ignor',
    'opon',
    'opos',
    'opus',
  ],
  it: [
    'consens',
    'scelt',
    'rifiut',
    'accett',
    'preferenz',
    'permess',
    'banner',
    'senza ',
    'non ',
    'mai ',
    'nessun',
    'esclu',
    'ignor',
    'oppo',
  ],
  nl: [
    'toestemming',
    'keuze',
    'weiger',
    'accept',
    'voorkeur',
    'toegestaan',
    'banner',
    'zonder ',
    'niet',
    'geen',
    'nooit',
    'uitgesl',
    'uitslui',
    'negeer',
    'bezwaar',
  ],
  pt: [
    'consent',
    'escolh',
    'recus',
    'rejeit',
    'aceit',
    'preferênc',
    'permit',
    'banner',
    'sem ',
    'não ',
    'nunca',
    'nenhum',
    'exclu',
    'ignor',
    'opor',
    'opos',
    'opôs',
  ],
}

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
