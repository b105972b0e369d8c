import { remembered } from '../../remembered.ts'
import { defineRule } from '../../rule.ts'
import { nameProperty } from '../shared/item-name.ts'
import { knownItem } from '../shared/known-item.ts'
import { makersPages } from '../shared/own-sources.ts'

const disclaimed =
  /invalid|annul|schrems|ungültig|aufgehoben|nietig|anulad|annullat|unieważni|no longer|plus valable|ehemal|former/i

export default defineRule({
  id: 'quality/retired',
  severity: 'warning',
  summary: 'It no longer exists',
  why: 'A page that lists cookies which nobody has set for years, or a safeguard that a court struck down, was not compared with the site: readers then doubt the rest of it. The Court of Justice declared the Privacy Shield invalid on 16 July 2020 (C-311/18, Schrems II).',
  source: makersPages('Retired names; CJEU C-311/18 for the Privacy Shield'),
  message: ({ name, since }) =>
    name === undefined
      ? 'The EU–US Privacy Shield protects nothing since the Court of Justice declared it invalid on 16 July 2020 (C-311/18).'
      : `${name} is retired. ${since}.`,
  help: ({ name }) =>
    name === undefined
      ? 'State the safeguard on which the transfer rests today: adequacy, dpf, scc or bcr.'
      : 'Look whether the site still sets it; if not, remove the entry.',
  examples: {
    invalid: [
      { item: { id: '__utma' }, at: '' },
      { item: { pattern: '__utm*' }, at: 'pattern' },
      { item: { id: '__cfduid' }, at: '' },
      { item: { id: 'use_hitbox' }, at: '' },
      {
        provider: { transfers: [{ to: 'US', safeguard: 'privacy-shield' }] },
        at: '/providers/example/transfers/0/safeguard',
      },
      {
        service: { description: 'The maker has certified to the Privacy Shield.' },
        at: '/services/list/description',
      },
    ],
    valid: [
      { item: { id: '_ga' } },
      { provider: { transfers: [{ to: 'US', safeguard: 'dpf' }] } },
      { service: { description: 'Since the Privacy Shield was declared invalid, standard clauses apply.' } },
    ],
  },
  *check(context) {
    for (const item of context.items) {
      const since = knownItem(item)?.retired
      if (since !== undefined) yield item.finding(nameProperty(item), { facts: { name: item.title, since } })
    }
    for (const provider of context.providers)
      for (const [index, { safeguard }] of provider.transfers.entries())
        if (safeguard === 'privacy-shield') yield provider.finding(`transfers/${index}/safeguard`)
    for (const text of context.texts)
      for (const [locale, words] of text.words)
        if (promisesPrivacyShield(words))
          yield context.finding(text.at(locale), text.item === undefined ? {} : { item: text.item })
  },
})

const promisesPrivacyShield = remembered((text) => /privacy[ -]shield/i.test(text) && !disclaimed.test(text))
