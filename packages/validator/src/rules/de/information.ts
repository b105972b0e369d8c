import { defineRule } from '../../rule.ts'
import { purposeless } from '../shared/legal/purposeless.ts'
import { servicesOfNobody } from '../shared/legal/services-of-nobody.ts'
import { tdddg } from '../shared/legal/sources.ts'
import { untoldDurationOrRecipients } from '../shared/legal/untold.ts'

export default defineRule({
  id: 'de/information',
  severity: 'error',
  summary: 'The information before consent has a gap',
  why: 'Consent in Germany rests on clear and comprehensive information. The German authorities’ guidance on digital services reads that as: who accesses the device, in what form, for what purpose, for how long, and whether third parties get at it. Purpose, duration and third-party access are also what the Court of Justice asked for in a German case, Planet49.',
  source: tdddg('§ 25 Abs. 1'),
  message: ({ name, lacks, fault, locales }) =>
    lacks === 'provider'
      ? `TDDDG section 25(1) asks for clear and comprehensive information: who accesses the device for ${name} is not stated.`
      : fault === 'purpose'
        ? `TDDDG section 25(1) asks for clear and comprehensive information: ${name} has no purpose in ${locales}.`
        : fault === 'duration'
          ? `TDDDG section 25(1) asks for clear and comprehensive information: how long ${name} stays is not stated.`
          : `TDDDG section 25(1) asks for clear and comprehensive information: whether third parties have access to ${name} is not stated.`,
  help: ({ lacks, fault }) =>
    lacks === 'provider'
      ? 'Write the service’s provider; where it is the site itself, a provider with self: true.'
      : fault === 'purpose'
        ? 'Write the purpose in each language of the site.'
        : fault === 'duration'
          ? 'Write lifetime as a duration (P13M, PT30M), session, persistent, or event with until.'
          : 'List under sharedWith the providers that can read it; write sharedWith: [] where nobody but the site can.',
  examples: {
    invalid: [
      { item: { lifetime: 'unknown' }, at: 'lifetime' },
      { item: { sharedWith: null }, at: '' },
      { service: { provider: null }, at: '/services/list', note: 'Nobody is said to access the device.' },
      {
        declaration: { locales: ['en', 'fr'] },
        item: { purpose: { en: 'Keeps the articles in the basket until the order is paid.' } },
        at: 'purpose',
      },
    ],
    valid: [{ item: { lifetime: 'P30D', sharedWith: [] } }],
  },
  *check(context) {
    yield* servicesOfNobody(context.services)
    yield* purposeless(context)
    yield* untoldDurationOrRecipients(context)
  },
})
