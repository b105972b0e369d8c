import { expect, it } from 'vitest'
import type { RuleExample } from '../../rule.ts'
import { legalFindings } from '../shared/legal/legal-findings.ts'

const item = '/services/list/items/list_view'
const audience = { ground: 'audience-measurement', reason: 'Anonymous figures of our own site.' } as const

it('says of a portal with four necessary cookies what is missing, and no more', async () => {
  const necessary = (id: string, ground: 'authentication' | 'consent-record') => ({
    [id]: {
      provider: 'example',
      category: 'necessary',
      items: {
        [id]: {
          purpose: 'Keeps what the visitor needs from one page to the next.',
          lifetime: 'unknown',
          sharedWith: [],
          exemption: { ground, reason: 'Nothing works without it.' },
        },
      },
    },
  })
  const found = await legalFindings({
    jurisdictions: ['fr'],
    site: { controller: { name: 'Example', country: 'FR' } },
    consent: { withdraw: null, record: null, storedIn: 'choice_cookie' },
    declaration: {
      services: {
        choice: null,
        list: null,
        ...necessary('session', 'authentication'),
        ...necessary('choice_cookie', 'consent-record'),
      },
    },
  })
  expect(found.sort()).toEqual([
    'eu/controller /site/controller',
    'eu/duration /services/choice_cookie/items/choice_cookie/lifetime',
    'eu/duration /services/session/items/session/lifetime',
    'eu/withdrawal /consent',
  ])
})

it('asks for nothing about consent where nothing needs it and no choice is stored', async () => {
  const found = await legalFindings({
    jurisdictions: ['eu'],
    consent: { withdraw: null, record: null, storedIn: null, lifetime: null },
    declaration: { services: { list: null } },
  })
  expect(found).toEqual([])
})

const interplays: [string, RuleExample, string[]][] = [
  [
    'advertising in a category that is exempt is one finding, at the category',
    {
      jurisdictions: ['eu'],
      declaration: { categories: { marketing: { consent: 'exempt' } } },
      service: { category: 'marketing' },
    },
    ['eu/ads-never-exempt /categories/marketing/consent'],
  ],
  [
    'a service that is exempt as a whole is one finding, at its exemption',
    {
      jurisdictions: ['eu'],
      service: { category: 'marketing', exemption: { ground: 'other', reason: 'It pays for the site.' } },
      declaration: {
        services: {
          list: {
            items: {
              other: {
                purpose: 'Shows what others have bought before you.',
                lifetime: 'session',
                dataRetention: 'P30D',
                sharedWith: [],
              },
            },
          },
        },
      },
    },
    ['eu/ads-never-exempt /services/list/exemption'],
  ],
  [
    'statistics under another ground are the ground’s fault alone',
    {
      jurisdictions: ['eu'],
      service: { category: 'statistics' },
      item: { lifetime: 'session', exemption: { ground: 'authentication', reason: 'We say so.' } },
    },
    [`eu/exemption-all-purposes ${item}/exemption`],
  ],
  [
    'audience measurement claimed for France only is France’s matter',
    {
      jurisdictions: ['fr', 'be'],
      service: { category: 'statistics' },
      item: { exemption: { ...audience, jurisdictions: ['fr'] } },
    },
    [],
  ],
  [
    'audience measurement claimed everywhere stands alone where no authority accepts it',
    { jurisdictions: ['fr', 'be'], service: { category: 'statistics' }, item: { exemption: audience } },
    [`eu/analytics-not-exempt ${item}/exemption`],
  ],
  [
    'an exemption that is claimed for the United Kingdom only leaves the category’s consent in the Union',
    {
      jurisdictions: ['eu', 'uk'],
      service: {
        category: 'statistics',
        audience: { ownUseOnly: true, objection: 'https://www.example.com/object' },
      },
      item: { exemption: { ...audience, jurisdictions: ['uk'] } },
    },
    [],
  ],
  [
    'a ground of the United Kingdom claimed everywhere is named as foreign',
    {
      jurisdictions: ['fr', 'uk'],
      item: { exemption: { ground: 'appearance', reason: 'Shows the chosen view.' } },
    },
    [`eu/exemption-criterion ${item}/exemption/ground`],
  ],
  [
    'two facts that are missing on one item are two findings',
    {
      jurisdictions: ['eu'],
      service: { category: 'statistics' },
      item: { sharedWith: null, dataRetention: null },
    },
    [`eu/retention-of-data ${item}`, `eu/third-party-access ${item}`],
  ],
  [
    'a purpose in one language of two is the purpose’s fault, another text the language’s',
    {
      jurisdictions: ['eu'],
      declaration: { locales: ['en', 'fr'] },
      service: { label: { en: 'Results of a search' } },
      item: { purpose: { en: 'Remembers whether results are a table or a map.' } },
    },
    ['eu/language /services/list/label', `eu/purpose ${item}/purpose`],
  ],
  [
    'a label that is the provider’s name needs no translation',
    {
      jurisdictions: ['eu'],
      declaration: { locales: ['en', 'fr'], providers: { tool: { name: 'Metrix', country: 'FR' } } },
      service: { label: 'Metrix', provider: 'tool' },
    },
    [],
  ],
]

it.each(interplays)('%s', async (_, example, expected) => {
  expect((await legalFindings(example)).sort()).toEqual(expected)
})

it('takes a fact that no item of a service states for one gap, and one that some state for theirs', async () => {
  const second = (dataRetention?: 'P14M') => ({
    purpose: 'Counts visits to tell new visitors from returning ones.',
    lifetime: 'P1D',
    sharedWith: [],
    ...(dataRetention && { dataRetention }),
  })
  const found = (dataRetention?: 'P14M') =>
    legalFindings({
      jurisdictions: ['eu'],
      service: { category: 'statistics' },
      item: { dataRetention: null },
      declaration: { services: { list: { items: { a: second(dataRetention), b: second() } } } },
    })
  expect(await found()).toEqual([`eu/retention-of-data ${item}`])
  expect((await found('P14M')).sort()).toEqual([
    'eu/retention-of-data /services/list/items/b',
    `eu/retention-of-data ${item}`,
  ])
})
