import { expect, it } from 'vitest'
import type { RuleExample } from '../rule.ts'
import { validateText } from '../validate.ts'
import { exampleWith } from './example-with.ts'
import { anotherItem, besides } from './shared/example-items.ts'

async function found(example: RuleExample) {
  const { declaration, today } = exampleWith('tech/any', example)
  const report = await validateText(JSON.stringify(declaration), { file: 'example.json', today })
  return report.findings.map(({ rule, severity }) => `${severity} ${rule}`)
}

it.each<[string, RuleExample]>([
  ['warning tech/name-not-token', { item: { name: 'a b' } }],
  ['error tech/name-not-token', { item: { name: 'a;b' } }],
  [
    'info tech/pattern-overlap',
    { item: { pattern: 'list_*' }, declaration: besides({ b: anotherItem({ name: 'list_x' }) }) },
  ],
  [
    'error tech/pattern-overlap',
    { item: { pattern: 'list_*' }, declaration: besides({ b: anotherItem({ pattern: '*_list' }) }) },
  ],
])('%s alone', async (expected, example) => expect(await found(example)).toEqual([expected]))

it('a severity that somebody asks for outweighs both', async () => {
  const { declaration, today } = exampleWith('tech/any', { item: { name: 'a;b' } })
  const report = await validateText(JSON.stringify(declaration), {
    file: 'example.json',
    today,
    rules: { 'tech/name-not-token': 'warning' },
  })
  expect(report.findings.map(({ severity }) => severity)).toEqual(['warning'])
})

it.each<[string, RuleExample]>([
  ['error eu/duration', { jurisdictions: ['eu'], item: { lifetime: 'unknown' } }],
  ['error uk/information', { jurisdictions: ['uk'], item: { lifetime: 'unknown' } }],
  ['warning quality/lifetime-unknown', { item: { lifetime: 'unknown' } }],
  ['error quality/consent-item-undeclared', { jurisdictions: ['eu'], consent: { storedIn: 'nothing' } }],
  [
    'error tech/samesite-none-secure',
    { item: { sameSite: 'None', secure: false, exemption: { ground: 'authentication' } } },
  ],
  ['warning quality/purpose-filler', { item: { purpose: 'unknown' } }],
  ['error tech/partitioned-secure', { item: { partitioned: true, sameSite: 'None', secure: false } }],
  ['error tech/prefix-secure', { item: { id: '__Secure-view', sameSite: 'None', secure: false } }],
  ['error tech/third-party-samesite', { item: { domain: 'ads.example', partitioned: true } }],
  ['error tech/domain-public-suffix', { item: { domain: 'co.uk', sameSite: 'Lax' } }],
  ['error tech/domain-ip', { item: { domain: '192.0.2.7', party: 'first', sameSite: 'Lax' } }],
  ['error tech/attribute-size', { item: { domain: `${'a.'.repeat(510)}example.com` } }],
  ['warning quality/local-domain', { item: { domain: 'localhost', sameSite: 'Lax' } }],
  ['warning quality/local-domain', { item: { domain: ['example.com', 'shop.local'] } }],
  ['error quality/placeholder', { jurisdictions: ['eu'], item: { purpose: 'TODO' } }],
  [
    'warning quality/literal-instance',
    { item: { id: 'AMCV_1234567890ABCDEF@AdobeOrg' }, service: { category: 'statistics' } },
  ],
  [
    'warning quality/retired',
    {
      jurisdictions: ['eu', 'ch'],
      declaration: {
        providers: {
          video: {
            name: 'Video Example Inc.',
            country: 'US',
            transfers: [{ to: 'US', safeguard: 'privacy-shield' }],
          },
        },
      },
      item: { sharedWith: ['video'] },
    },
  ],
  [
    'error quality/known-category',
    { jurisdictions: ['eu'], service: { category: 'necessary' }, item: { id: '_ga', lifetime: 'P400D' } },
  ],
  [
    'warning fr/consent-6-months',
    { jurisdictions: ['fr'], consent: { lifetime: { granted: 'P13M', denied: 'P6M' } } },
  ],
  ['error quality/reference-unknown', { service: { provider: 'exmaple' } }],
  [
    'warning quality/name-two-categories',
    {
      service: { category: 'statistics' },
      declaration: besides({ again: anotherItem({ name: 'list_view', category: 'marketing' }) }),
    },
  ],
  [
    'error quality/item-id-twice',
    {
      declaration: {
        services: {
          other: {
            provider: 'example',
            category: 'statistics',
            items: { list_view: anotherItem({ dataRetention: 'P30D' }) },
          },
        },
      },
    },
  ],
  ['warning quality/known-pattern', { item: { id: '_pk_id', lifetime: 'P13M' } }],
])('one fault is one finding: %s', async (expected, example) =>
  expect(await found(example)).toEqual([expected]),
)
