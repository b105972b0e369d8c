import { defineRule } from '../../rule.ts'
import { isFreeForEu } from '../shared/legal/adequacy.ts'
import { gdpr } from '../shared/legal/sources.ts'
import { recipients, transferFaults } from '../shared/legal/transfers.ts'

export default defineRule({
  id: 'eu/transfer',
  severity: 'warning',
  summary: 'A recipient outside the EEA without a basis for the transfer',
  why: 'Data may leave the European Economic Area only for a country that the Commission found adequate, or under a safeguard, and visitors must be told which. The list of adequate countries is that of 23 November 2026; the United States are adequate only for organisations on the Data Privacy Framework List.',
  source: gdpr('Article 13(1)(f), with Articles 44 to 49'),
  message: ({ name, country, safeguard }) =>
    safeguard === undefined
      ? `GDPR Article 13(1)(f) asks what a transfer rests on: ${name} is in ${country}, and nothing is stated.`
      : `GDPR Article 13(1)(f) asks what a transfer rests on: ${name} sends to ${country}, and ${safeguard} cannot carry that.`,
  help: ({ country }) =>
    `Write under the provider’s transfers { to: ${country}, safeguard: scc }, or bcr, derogation${country === 'US' ? ', dpf if it is on the list' : ''}: what the contract says.`,
  yieldsTo: ['quality/retired'],
  examples: {
    invalid: [
      {
        declaration: { providers: { video: { name: 'Video Example Inc.', country: 'US' } } },
        item: { sharedWith: ['video'] },
        at: '/providers/video',
      },
      {
        declaration: {
          providers: {
            video: {
              name: 'Video Example Pty',
              country: 'AU',
              transfers: [{ to: 'AU', safeguard: 'adequacy' }],
            },
          },
        },
        item: { sharedWith: ['video'] },
        at: '/providers/video/transfers/0/safeguard',
        note: 'There is no adequacy decision for Australia.',
      },
    ],
    valid: [
      {
        declaration: {
          providers: {
            video: { name: 'Video Example Inc.', country: 'US', transfers: [{ to: 'US', safeguard: 'dpf' }] },
          },
        },
        item: { sharedWith: ['video'] },
      },
      {
        declaration: { providers: { video: { name: 'Video Example KK', country: 'JP' } } },
        item: { sharedWith: ['video'] },
      },
    ],
  },
  *check(context) {
    for (const provider of recipients(context))
      for (const { at, country, safeguard } of transferFaults(provider, isFreeForEu))
        yield provider.finding(at, { facts: { name: provider.name, country, safeguard } })
  },
})
