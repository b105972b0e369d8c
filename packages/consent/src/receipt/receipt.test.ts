import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { createLock } from '../lock/create.ts'
import { updateLock } from '../lock/update.ts'
import { encodeConsent } from '../native/encode.ts'
import { compilePolicy } from '../policy/compile.ts'
import { declaration as declarationOf } from '../testing/declaration.ts'
import { sha256 } from '../testing/sha256.ts'
import { lockOf, policyOf, shop } from '../testing/shop.ts'
import { createReceipt } from './create.ts'
import { parseReceipt } from './parse.ts'
import type { ConsentReceipt } from './receipt.ts'
import { verifyReceipt } from './verify.ts'

const declaration = shop('category')
const lock = lockOf(declaration)
const policy = policyOf(declaration)
const choice = { decisions: { statistics: 'granted', marketing: 'denied' }, on: '2026-11-23' } as const
const text = encodeConsent(policy, choice)

function receiptOf(change: Partial<ConsentReceipt> = {}, of = text): ConsentReceipt {
  const made = createReceipt(declaration, lock, { text: of, at: '2026-11-23T10:00:00Z', recordId: 'r-1' })
  if (!made.ok) throw new Error(made.error.code)
  return { ...made.value, ...change }
}

const failed = (receipt: ConsentReceipt, locks = [lock]) => {
  const { verdict, checks } = verifyReceipt(receipt, locks)
  return [verdict, ...checks.filter(({ ok }) => !ok).map(({ check }) => check)]
}

describe('a receipt', () => {
  it('says what was asked, and what was answered', () => {
    const { purposes, events, generation, fingerprint } = receiptOf()
    expect(events.map(({ purpose, event_state }) => [purpose, event_state])).toEqual([
      ['preferences', 'undecided'],
      ['statistics', 'given'],
      ['marketing', 'refused'],
      ['media', 'undecided'],
    ])
    expect(purposes.every(({ digest }) => /^[0-9a-f]{64}$/.test(digest))).toBe(true)
    expect([generation, fingerprint]).toEqual([1, lock.generations[0]!.fingerprint])
  })

  it('tells services, recipients and durations as the lock has them, the longest first', () => {
    const site = declarationOf({
      providers: { a: {}, b: {} },
      services: {
        two: {
          provider: ['b'],
          items: { y: { lifetime: 'session' }, z: { lifetime: 'P1Y', sharedWith: ['a'] } },
        },
        one: { provider: ['a'], items: { x: { lifetime: 'persistent' }, w: { lifetime: 'varies' } } },
      },
    })
    const of = encodeConsent(policyOf(site), { decisions: 'all', on: '2026-11-23' })
    const made = createReceipt(site, lockOf(site), { text: of, at: '2026-11-23T10:00:00Z', recordId: 'r' })
    expect(made.ok && made.value.purposes).toMatchObject([
      {
        purpose: 'statistics',
        services: ['two', 'one'],
        recipient_third_parties: ['a', 'b'],
        storage_durations: ['persistent', 'varies', 'P12M', 'session'],
      },
    ])
    expect(made.ok && failed(made.value, [lockOf(site)])).toEqual(['verified'])
  })

  it('is what the schema says, with and without what may be left out', () => {
    const url = new URL('../../../../schemas/v1/receipt.schema.json', import.meta.url)
    const isReceipt = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(url, 'utf8')))
    const options = { text, at: '2026-11-23T10:00:00Z', recordId: 'r' }
    const full = { ...options, principal: 'p-7', notice: 'https://shop.example/cookies', dpv: true }
    for (const given of [options, full]) {
      const made = createReceipt(declaration, lock, given)
      expect(made.ok && isReceipt(made.value), JSON.stringify(isReceipt.errors)).toBe(true)
      for (const field of Object.keys(receiptOf()))
        expect(isReceipt({ ...receiptOf(), [field]: undefined })).toBe(false)
    }
  })

  it('identifies nobody unless asked to', () => {
    expect(receiptOf()).not.toHaveProperty('pii_principal_id')
    const named = createReceipt(declaration, lock, {
      text,
      at: '2026-11-23T10:00:00Z',
      recordId: 'r',
      principal: 'p-7',
      dpv: true,
    })
    expect(named.ok && [named.value.pii_principal_id, named.value['@context']?.['dpv']]).toEqual([
      'p-7',
      'https://w3id.org/dpv#',
    ])
  })

  it('takes its name from the string, or from the site, or is none', () => {
    const withId = encodeConsent(policy, { ...choice, receipt: 'AbcdefghijklmnoP' })
    const made = createReceipt(declaration, lock, { text: withId, at: '2026-11-23T10:00:00Z' })
    expect(made.ok && made.value.record_id).toBe('AbcdefghijklmnoP')
    expect(createReceipt(declaration, lock, { text, at: '2026-11-23T10:00:00Z' })).toMatchObject({
      error: { code: 'record-id' },
    })
  })

  it.each([
    ['another day', { text, at: '2026-11-24T00:00:00Z' }, 'day'],
    ['no day', { text, at: 'yesterday' }, 'day'],
    ['a damaged string', { text: `${text.slice(0, -1)}A`, at: '2026-11-23T10:00:00Z' }, 'malformed'],
  ])('is refused for %s', (_, options, code) => {
    expect(createReceipt(declaration, lock, { ...options, recordId: 'r' })).toMatchObject({ error: { code } })
  })
})

describe('verifyReceipt', () => {
  it('verifies what it was made of, for every kind of choice', () => {
    for (const decisions of [
      'all',
      'none',
      choice.decisions,
      { preferences: 'granted', statistics: 'denied', marketing: 'denied', media: 'granted' },
    ] as const) {
      const of = encodeConsent(policy, { decisions, on: choice.on })
      expect(failed(receiptOf({}, of))).toEqual(['verified'])
    }
  })

  it('knows nothing of another site or lineage', () => {
    expect(failed(receiptOf(), [])).toEqual(['unknown', 'generation'])
    expect(failed(receiptOf({ site: 'other.example' }))).toEqual(['unknown', 'generation'])
  })

  it('refutes every change of what a lock can prove', () => {
    const receipt = receiptOf()
    const changed: ConsentReceipt['purposes'][0][] = receipt.purposes.flatMap((purpose) => [
      { ...purpose, services: purpose.services.slice(1) },
      { ...purpose, recipient_third_parties: ['nobody'] },
      { ...purpose, storage_durations: ['P1D'] },
      { ...purpose, lawful_basis: 'contract' as never },
      { ...purpose, slot: purpose.slot + 1 },
    ])
    for (const purpose of changed) {
      const purposes = receipt.purposes.map((one) => (one.purpose === purpose.purpose ? purpose : one))
      expect(failed({ ...receipt, purposes })).toContain('shown')
    }
  })

  it('refutes a receipt that contradicts its own string, whatever the locks', () => {
    expect(failed(receiptOf({ generation: 2 }), [])[0]).toBe('refuted')
  })

  it.each<[string, Partial<ConsentReceipt>, string]>([
    ['another language', { language: 'fr' }, 'language'],
    [
      'the string of another lineage',
      { consent_string: encodeConsent({ ...policy, generations: ['ABabcd'] }, choice) },
      'fingerprint',
    ],
    [
      'no time',
      { events: receiptOf().events.map((event) => ({ ...event, event_time: '2026-11-23T25:00:00Z' })) },
      'day',
    ],
    ['a changed fingerprint', { fingerprint: '0'.repeat(64) }, 'fingerprint'],
    ['a damaged string', { consent_string: `${text.slice(0, -1)}A` }, 'string'],
    [
      'another day',
      { events: receiptOf().events.map((event) => ({ ...event, event_time: '2026-11-22T10:00:00.000Z' })) },
      'day',
    ],
    [
      'another answer',
      { events: receiptOf().events.map((event) => ({ ...event, event_state: 'given' as const })) },
      'events',
    ],
    [
      'something else shown',
      { purposes: receiptOf().purposes.map((purpose) => ({ ...purpose, digest: 'f'.repeat(64) })) },
      'shown',
    ],
    [
      'a purpose left out',
      { purposes: receiptOf().purposes.slice(1), events: receiptOf().events.slice(1) },
      'shown',
    ],
  ])('refutes %s', (_, change, what) => {
    expect(failed(receiptOf(change))).toEqual(['refuted', what])
  })

  it('verifies against the history what a later lock no longer shows', () => {
    const wider = shop('category')
    wider.services['service-2']!.items['item-2']!.lifetime = 'P30Y'
    const next = updateLock(lock, wider, { on: '2026-12-01', sha256 })
    if (!next.ok) throw new Error('no lock')
    expect(next.value.raised).toBe(true)
    expect(failed(receiptOf(), [next.value.lock])).toEqual(['refuted', 'shown'])
    expect(failed(receiptOf(), [lock, next.value.lock])).toEqual(['verified'])
  })

  it('is made for the last generation only', () => {
    const anew = createLock(declaration, { on: '2026-12-01', sha256, after: 1 })
    if (!anew.ok) throw new Error('no lock')
    expect(compilePolicy(declaration, anew.value).generation).toBe(2)
    expect(
      createReceipt(declaration, anew.value, { text, at: '2026-11-23T10:00:00Z', recordId: 'r' }).ok,
    ).toBe(false)
  })
})

describe('parseReceipt', () => {
  it('reads what was written', () => {
    expect(parseReceipt(JSON.stringify(receiptOf()))).toMatchObject({ ok: true, value: receiptOf() })
  })

  it.each([
    ['', 'syntax'],
    ['[]', 'shape'],
    ['null', 'shape'],
    [JSON.stringify({ ...receiptOf(), purposes: [{}] }), 'shape'],
    [JSON.stringify({ ...receiptOf(), generation: '1' }), 'shape'],
    [JSON.stringify({ ...receiptOf(), purposes: [{ ...receiptOf().purposes[0], services: [[]] }] }), 'shape'],
    [JSON.stringify({ ...receiptOf(), schema_version: 'other/2' }), 'version'],
  ])('refuses %s', (json, code) => {
    expect(parseReceipt(json)).toMatchObject({ ok: false, error: { code } })
  })
})
