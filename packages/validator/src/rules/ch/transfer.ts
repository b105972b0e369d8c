import { defineRule } from '../../rule.ts'
import { isFreeForSwitzerland } from '../shared/legal/adequacy.ts'
import { fadp } from '../shared/legal/sources.ts'
import { recipients, transferFaults } from '../shared/legal/transfers.ts'

export default defineRule({
  id: 'ch/transfer',
  severity: 'warning',
  summary: 'A recipient abroad without a guarantee',
  why: 'People in Switzerland must be told to which state their data go and, where the Federal Council has not found it adequate, which guarantee applies. Japan and Korea are on the European list, not on the Swiss one.',
  source: fadp('Art. 16 and 19 Abs. 4'),
  message: ({ name, country, safeguard }) =>
    safeguard === undefined
      ? `DSG Article 19(4) asks for the guarantee behind a transfer: ${name} is in ${country}, and nothing is stated.`
      : `DSG Article 19(4) asks for the guarantee behind a transfer: ${name} sends to ${country}, and ${safeguard} cannot carry that.`,
  help: ({ country }) =>
    `Write under the provider’s transfers { to: ${country}, safeguard: scc }, or bcr, derogation: what the contract says.`,
  yieldsTo: ['eu/transfer', 'quality/retired'],
  examples: {
    invalid: [
      {
        declaration: { providers: { video: { name: 'Video Example KK', country: 'JP' } } },
        item: { sharedWith: ['video'] },
        at: '/providers/video',
      },
    ],
    valid: [
      {
        declaration: { providers: { video: { name: 'Video Example SAS', country: 'FR' } } },
        item: { sharedWith: ['video'] },
      },
    ],
  },
  *check(context) {
    for (const provider of recipients(context))
      for (const { at, country, safeguard } of transferFaults(provider, isFreeForSwitzerland))
        yield provider.finding(at, { facts: { name: provider.name, country, safeguard } })
  },
})
