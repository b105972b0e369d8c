import { defineRule, type RuleContext, type TextHandle } from '../../rule.ts'
import { gdpr } from '../shared/legal/sources.ts'
import { missingWords, silentLocales } from '../shared/legal/words.ts'

export default defineRule({
  id: 'eu/language',
  severity: 'warning',
  summary: 'A text is missing in a language of the site',
  why: 'Information that the reader cannot read is not intelligible. That a site in two languages owes its policy in both is how the guidelines on transparency read Article 12(1).',
  source: gdpr('Article 12(1)'),
  message: ({ property, locales }) =>
    `GDPR Article 12(1) asks for information in an intelligible form: this ${property} has no words in ${locales}.`,
  help: ({ locales }) => `Add the words in ${locales}, or take the language out of locales.`,
  yieldsTo: ['eu/purpose'],
  examples: {
    invalid: [
      {
        declaration: { locales: ['en', 'fr'] },
        service: { description: { en: 'Keeps the basket while you shop.' } },
        at: '/services/list/description',
      },
    ],
    valid: [
      {
        declaration: { locales: ['en', 'fr'] },
        service: {
          description: { en: 'Keeps the basket while you shop.', fr: 'Garde le panier pendant vos achats.' },
        },
      },
    ],
  },
  *check(context) {
    const names = properNames(context)
    for (const text of context.texts) {
      if (isPurposeOrName(text) || isProperName(context, text, names)) continue
      const locales = silentLocales(text.text, context.declaration.locales)
      if (locales.length > 0)
        yield context.finding(missingWords(context, text.pointer, locales), {
          ...(text.item === undefined ? {} : { item: text.item }),
          facts: { property: text.property, locales: locales.join(', ') },
        })
    }
  },
})

/** Purposes are eu/purpose; a site is called the same in every language. */
function isPurposeOrName(text: TextHandle): boolean {
  return text.pointer === '/site/name' || (text.property === 'purpose' && text.item !== undefined)
}

/** A label that is a name, such as that of the provider, needs no translation. */
function isProperName(context: RuleContext, text: TextHandle, names: ReadonlySet<string>): boolean {
  const words = text.text[context.declaration.locales[0] ?? '']
  return text.property === 'label' && words !== undefined && names.has(words.toLowerCase())
}

function properNames({ providers, services }: RuleContext): Set<string> {
  return new Set(
    [...providers.map(({ name }) => name), ...services.map(({ id }) => id)].map((name) => name.toLowerCase()),
  )
}
