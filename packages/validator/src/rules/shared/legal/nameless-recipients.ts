import type { ProviderHandle } from '../../../rule.ts'
import { wordsOf } from '../words.ts'

/** What stands for everybody and nobody, and the words that may stand beside it, by language. */
const vocabulary: readonly { nobody: string; beside: string }[] = [
  {
    nobody:
      'partner|partners|third party|third parties|affiliate|affiliates|affiliated companies|vendors|advertisers',
    beside:
      'all and business companies external marketing advertising or other our selected the trusted various',
  },
  {
    nobody: 'partenaire|partenaires|tiers|tierces parties|sociétés affiliées|affiliés',
    beside: 'autres commerciaux de des divers et les nos ou publicitaires sélectionnés',
  },
  {
    nobody: 'partner|partnern|werbepartner|dritte|dritten|drittanbieter|drittparteien|verbundene unternehmen',
    beside: 'andere ausgewählte der die oder sonstige und unsere unseren verschiedene',
  },
  {
    nobody: 'socios|terceros|terceras partes|empresas afiliadas|afiliados',
    beside: 'comerciales de diversos los nuestros o otros publicitarios y',
  },
  {
    nobody: 'partner|terzi|terze parti|società affiliate|affiliati',
    beside: 'altri commerciali di e i nostri o pubblicitari vari',
  },
  {
    nobody: 'partner|partners|derden|derde partijen|gelieerde ondernemingen',
    beside: 'andere de diverse en of onze',
  },
  {
    nobody: 'parceiros|terceiros|empresas afiliadas|afiliados',
    beside: 'comerciais de diversos e nossos os ou outros publicitários',
  },
]

interface Language {
  readonly nobody: readonly (readonly string[])[]
  readonly beside: ReadonlySet<string>
}

const languages: readonly Language[] = vocabulary.map(({ nobody, beside }) => ({
  nobody: nobody.split('|').map((phrase) => phrase.split(' ')),
  beside: new Set(beside.split(' ')),
}))

/** Whether a provider's name names nobody: “our partners”, “affiliates and third parties”. */
export function namesNobodyIn({ name }: ProviderHandle): boolean {
  if (name.length > 100) return false
  const words = wordsOf(name)
  return languages.some((language) => meansNobody(words, language))
}

function meansNobody(words: readonly string[], { nobody, beside }: Language): boolean {
  let found = false
  for (let at = 0; at < words.length; ) {
    const phrase = nobody.find((parts) => parts.every((part, index) => words[at + index] === part))
    if (phrase) found = true
    else if (!beside.has(words[at]!)) return false
    at += phrase?.length ?? 1
  }
  return found
}
