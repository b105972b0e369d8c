import { defineRule } from '../../rule.ts'
import { namesNobodyIn } from '../shared/legal/nameless-recipients.ts'
import { purposeless } from '../shared/legal/purposeless.ts'
import { ico } from '../shared/legal/sources.ts'
import { recipients } from '../shared/legal/transfers.ts'
import { untoldDurationOrRecipients } from '../shared/legal/untold.ts'

export default defineRule({
  id: 'uk/information',
  severity: 'error',
  summary: 'Purpose, duration or third parties are not told',
  why: 'The Information Commissioner’s guidance lists four things to tell people: what is used, for which purposes, which third parties get at it and for what, and how long it lasts. The purpose is asked for by the Regulations themselves (Schedule A1, paragraph 2), duration and third parties by Planet49, which United Kingdom courts inherited.',
  source: ico('How do we tell people about storage and access technologies?', true),
  message: ({ name, fault, locales }) =>
    fault === 'nobody'
      ? `ICO asks not to refer to “partners” or “third parties” without saying who they are: “${name}” names nobody.`
      : fault === 'purpose'
        ? `ICO asks to tell people the purposes: ${name} has none in ${locales}.`
        : fault === 'duration'
          ? `ICO asks to tell people how long it lasts: the duration of ${name} is not stated.`
          : `ICO asks to tell people which third parties have access: for ${name} that is not stated.`,
  help: ({ fault }) =>
    fault === 'nobody'
      ? 'Enter each organisation as a provider, by its name, and list them where this one stands now.'
      : fault === 'purpose'
        ? 'Write the purpose in each language of the site.'
        : fault === 'duration'
          ? 'Write lifetime as a duration (P13M, PT30M), session, persistent, or event with until.'
          : 'List under sharedWith the providers that can read it; write sharedWith: [] where nobody but the site can.',
  yieldsTo: [
    'eu/purpose',
    'eu/duration',
    'eu/third-party-access',
    'de/information',
    'it/recipients-retention',
    'eu/partners-named',
    'fr/controllers-list',
  ],
  examples: {
    invalid: [
      { item: { lifetime: 'unknown' }, at: 'lifetime' },
      { item: { sharedWith: null }, at: '' },
      {
        declaration: { providers: { others: { name: 'Third parties' } } },
        item: { sharedWith: ['others'] },
        at: '/providers/others/name',
        note: 'A warning: that it is ambiguous is the ICO’s reading.',
      },
    ],
    valid: [{ item: { lifetime: 'P30D', sharedWith: [] } }],
  },
  *check(context) {
    yield* purposeless(context)
    yield* untoldDurationOrRecipients(context)
    for (const provider of recipients(context))
      if (namesNobodyIn(provider))
        yield {
          ...provider.finding('name', { facts: { name: provider.name, fault: 'nobody' } }),
          severity: 'warning',
        }
  },
})
