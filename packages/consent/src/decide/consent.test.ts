import { expect, expectTypeOf, it } from 'vitest'
import type { ConsentPolicy, PolicyUnit } from '../policy/policy.ts'
import { History } from '../testing/history.ts'
import { createConsent } from './consent.ts'

const history = new History().declare({
  categories: { counted: { consent: 'opt-out' }, told: { consent: 'notice' } },
  services: {
    a: { category: 'necessary', items: { a: {} } },
    b: { category: 'statistics', items: { b: {} } },
    c: { category: 'counted', items: { c: {} } },
    d: { category: 'told', items: { d: {} } },
  },
})

it('allows what was granted, and what was not objected to', () => {
  const allowed = (text: string | undefined) => {
    const consent = createConsent(history.policy, text, { now: '2026-02-01' })
    return history.policy.units.map(({ id }) => id).filter((id) => consent.allows(id))
  }
  expect(allowed(undefined)).toEqual(['necessary', 'counted', 'told'])
  expect(allowed(history.choose('none').text)).toEqual(['necessary'])
  expect(allowed(history.choose('all').text)).toEqual(['necessary', 'statistics', 'counted', 'told'])
  expect(createConsent(history.policy, history.text).allows('nobody')).toBe(false)
})

it('knows the units of a policy that is a constant', () => {
  const unit = { slot: 0, since: 1, materialSince: 1, consent: 1 } as const
  const policy = {
    version: 1,
    site: 'example.org',
    unit: 'category',
    behind: 0,
    generation: 1,
    generations: ['ABAAAA'],
    regime: 1,
    locales: ['en'],
    locale: 'en',
    counts: [1, 0, 0],
    slots: [[0]],
    lifetime: {},
    gpc: true,
    units: [{ id: 'statistics', ...unit }],
  } as const satisfies ConsentPolicy
  const consent = createConsent(policy, undefined)
  expectTypeOf(consent.allows).parameter(0).toEqualTypeOf<'statistics'>()
  // @ts-expect-error: a misspelt unit does not compile
  expect(consent.allows('statistcs')).toBe(false)
  expectTypeOf<PolicyUnit['id']>().toEqualTypeOf<string>()
})
