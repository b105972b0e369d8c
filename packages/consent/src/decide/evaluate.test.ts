import { describe, expect, it } from 'vitest'
import { written } from '../native/alphabet.ts'
import { sealed } from '../native/crc12.ts'
import type { Sketch } from '../testing/declaration.ts'
import { History } from '../testing/history.ts'
import { evaluateConsent } from './evaluate.ts'

/** One item for each category, and some to add. */
const site = (services: Sketch['services'] = {}, more: Partial<Sketch> = {}): Sketch => ({
  ...more,
  services: {
    session: { category: 'necessary', items: { sid: {} } },
    counter: { category: 'statistics', items: { visits: {} } },
    adverts: { category: 'marketing', items: { ads: {} } },
    ...services,
  },
})
const wider = site({ counter: { category: 'statistics', items: { visits: {}, heatmap: {} } } })
const withMedia = site({ player: { category: 'media', items: { volume: {} } } })
const start = () => new History().declare(site())
const regime = (consent: 'opt-in' | 'opt-out' | 'notice'): Sketch =>
  site({}, { categories: { statistics: { consent } } })

describe('rule 1: what cannot be read is asked in full', () => {
  const text = start().choose('all').text!
  it.each([
    ['a missing string', undefined, 'missing'],
    ['an empty string', '', 'missing'],
    ['a foreign alphabet', `${text.slice(0, 8)}%${text.slice(9)}`, 'malformed'],
    ['a wrong length', text.slice(0, -1), 'malformed'],
    ['a wrong checksum', `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`, 'malformed'],
    ['an unknown format', sealed(`q${text.slice(1, 13)}`), 'malformed'],
    ['an unknown critical segment', `${text}.${sealed('Zabc')}`, 'malformed'],
  ])('%s', (_, given, code) => {
    const history = start()
    history.text = given
    expect(history.verdict()).toBe(
      'necessary granted, statistics undecided, marketing undecided; full statistics marketing',
    )
    expect(history.judge().reasons).toEqual([{ code }])
  })

  it('asks nothing where nothing needs a yes', () => {
    const history = new History().declare({ services: { s: { category: 'necessary', items: { a: {} } } } })
    expect(history.verdict()).toBe('necessary granted; none')
  })
})

describe('rule 2: a newer generation is kept', () => {
  it('after a rollback: granted as chosen, nothing asked', () => {
    const history = start().declare(wider)
    const newer = history.choose({ statistics: 'granted', marketing: 'denied' }).text
    const back = start()
    back.text = newer
    expect(back.verdict()).toBe('necessary granted, statistics granted, marketing denied; none')
    expect(back.judge().reasons).toEqual([{ code: 'generation' }])
  })

  it('does not ask for what was left undecided there', () => {
    const newer = start().declare(wider).choose({ marketing: 'denied' }).text
    const back = start()
    back.text = newer
    expect(back.verdict()).toBe('necessary granted, statistics undecided, marketing denied; none')
  })

  it('lapses all the same', () => {
    const lifetime = { granted: 'P6M', denied: 'P6M' } as const
    const newer = start().declare(wider).choose('all').text
    const back = new History().declare({ ...site(), consent: { lifetime } })
    back.text = newer
    expect(back.verdict({ now: '2027-01-01' })).toBe(
      'necessary granted, statistics undecided, marketing undecided; delta statistics marketing',
    )
  })

  it('honours Global Privacy Control all the same', () => {
    const sells = site({ adverts: { category: 'marketing', saleOrShare: true, items: { ads: {} } } })
    const newer = start().declare(wider).choose('all').text
    const back = new History().declare(sells)
    back.text = newer
    expect(back.verdict({ gpc: true })).toBe('necessary granted, statistics granted, marketing denied; none')
  })
})

describe('rule 3: another lineage is asked in full', () => {
  it('where the fingerprint is not that generation’s', () => {
    const history = start().choose('all')
    history.text = new History().declare(wider).choose('all').text
    expect(history.verdict()).toBe(
      'necessary granted, statistics undecided, marketing undecided; full statistics marketing',
    )
    expect(history.judge().reasons).toEqual([{ code: 'fingerprint' }])
  })

  it('where the generation is before the lineage began', () => {
    const history = start().choose('all')
    const { policy } = history
    const later = { ...policy, generation: 2, generations: ['ACAAAA'] }
    expect(evaluateConsent(later, history.text, { now: '2026-02-01' }).reasons).toEqual([
      { code: 'fingerprint' },
    ])
  })
})

describe('rule 4: only what is new or covers more is asked', () => {
  it('a cookie joins an accepted category', () => {
    expect(start().choose('all').declare(wider).verdict()).toBe(
      'necessary granted, statistics undecided, marketing granted; delta statistics',
    )
  })

  it('a cookie joins a refused category: it stays refused', () => {
    expect(start().choose('none').declare(wider).verdict()).toBe(
      'necessary granted, statistics denied, marketing denied; none',
    )
  })

  it.each(['all', 'none'] as const)('a new category after %s', (decisions) => {
    const state = decisions === 'all' ? 'granted' : 'denied'
    const history = start().choose(decisions).declare(withMedia)
    expect(history.verdict()).toBe(
      `necessary granted, statistics ${state}, marketing ${state}, media undecided; delta media`,
    )
    expect(history.judge().reasons).toEqual([{ code: 'unit-new', unit: 'media' }])
  })

  it('a new category after a choice one by one', () => {
    const history = start().choose({ statistics: 'granted', marketing: 'denied' }).declare(withMedia)
    expect(history.verdict()).toBe(
      'necessary granted, statistics granted, marketing denied, media undecided; delta media',
    )
  })

  it('what was left undecided', () => {
    const history = start().choose({ statistics: 'granted' })
    expect(history.verdict()).toBe(
      'necessary granted, statistics granted, marketing undecided; delta marketing',
    )
    expect(history.judge().reasons).toEqual([{ code: 'undecided', unit: 'marketing' }])
  })

  it('a removed category that comes back: old consent does not revive', () => {
    const without = site()
    delete without.services['counter']
    const history = start().choose('all').declare(without).declare(site())
    expect(history.verdict()).toBe(
      'necessary granted, statistics undecided, marketing granted; delta statistics',
    )
  })

  it('a removed cookie that comes back', () => {
    const history = new History().declare(wider).choose('all').declare(site()).declare(wider)
    expect(history.verdict()).toBe(
      'necessary granted, statistics undecided, marketing granted; delta statistics',
    )
  })

  it.each([
    ['all', 'statistics undecided', 'delta statistics'],
    ['none', 'statistics undecided', 'delta statistics'],
  ] as const)('an exemption dropped after %s', (decisions, state, ask) => {
    const exempt = site({
      counter: {
        category: 'statistics',
        exemption: { ground: 'audience-measurement' },
        items: { visits: {} },
      },
    })
    const history = new History().declare(exempt).choose(decisions)
    expect(history.verdict()).toContain('statistics granted')
    expect(history.declare(site()).verdict()).toContain(state)
    expect(history.verdict()).toContain(ask)
  })
})

describe('rule 5: answers age', () => {
  const lifetime = { granted: 'P6M', denied: 'P3M' } as const
  const dated = (decisions: Parameters<History['choose']>[0], on: string) =>
    new History().declare({ ...site(), consent: { lifetime } }).choose(decisions, { on })

  it('a grant holds on its last day', () => {
    expect(dated('all', '2026-01-15').verdict({ now: '2026-07-15' })).toBe(
      'necessary granted, statistics granted, marketing granted; none',
    )
  })

  it('a grant lapses the day after, and is asked as a delta', () => {
    const history = dated('all', '2026-01-15')
    expect(history.verdict({ now: '2026-07-16' })).toBe(
      'necessary granted, statistics undecided, marketing undecided; delta statistics marketing',
    )
    expect(history.judge({ now: '2026-07-16' }).reasons).toEqual([
      { code: 'grant-lapsed', unit: 'statistics' },
      { code: 'grant-lapsed', unit: 'marketing' },
    ])
  })

  it('a denial is not asked again the day before its time', () => {
    expect(dated('none', '2026-01-15').verdict({ now: '2026-04-14' })).toBe(
      'necessary granted, statistics denied, marketing denied; none',
    )
  })

  it('a denial is asked again from its time on, and stays denied meanwhile', () => {
    const history = dated('none', '2026-01-15')
    expect(history.verdict({ now: '2026-04-15' })).toBe(
      'necessary granted, statistics denied, marketing denied; delta statistics marketing',
    )
    expect(history.judge({ now: '2026-04-15' }).reasons[0]).toEqual({
      code: 'denial-lapsed',
      unit: 'statistics',
    })
  })

  it('a refused unit that is widened is asked again at its time, not before', () => {
    const history = dated('none', '2026-01-15').declare({ ...wider, consent: { lifetime } })
    expect(history.verdict({ now: '2026-02-01' })).toContain('statistics denied, marketing denied; none')
    expect(history.verdict({ now: '2026-04-15' })).toContain('delta statistics marketing')
  })

  it('months go by the calendar, the end of a month clamped', () => {
    const history = dated('none', '2025-11-30')
    expect(history.verdict({ now: '2026-02-27' })).toContain('none')
    expect(history.verdict({ now: '2026-02-28' })).toContain('delta')
  })

  it('nothing lapses without a lifetime', () => {
    expect(start().choose('all').verdict({ now: '2099-01-01' })).toContain('; none')
  })

  it('an answer for more years than dates can count holds', () => {
    const ages = {
      ...site(),
      consent: { lifetime: { granted: 'P999999999Y', denied: 'P999999999M' } },
    } as const
    const history = new History().declare(ages).choose({ statistics: 'granted', marketing: 'denied' })
    expect(history.verdict({ now: '2109-01-01' })).toBe(
      'necessary granted, statistics granted, marketing denied; none',
    )
  })

  it('a grant lapses where there is no telling what day it is', () => {
    expect(dated('all', '2026-01-15').verdict({ now: 'today' })).toContain('delta statistics marketing')
  })
})

describe('rule 6: opt-out turned opt-in', () => {
  const optOut = () => new History().declare(regime('opt-out'))

  it('what was undecided is denied and asked', () => {
    const history = optOut().choose({ marketing: 'granted' })
    // marketing is opt-in, so the regime of this string is opt-in: the unit is merely undecided
    expect(history.declare(regime('opt-in')).verdict()).toContain('statistics undecided')
    const all = (consent: 'opt-in' | 'opt-out') =>
      site({}, { categories: { statistics: { consent }, marketing: { consent } } })
    const whole = new History().declare(all('opt-out')).choose({ marketing: 'granted' })
    expect(whole.verdict()).toBe('necessary granted, statistics undecided, marketing granted; none')
    expect(whole.declare(all('opt-in')).verdict()).toBe(
      'necessary granted, statistics denied, marketing granted; delta statistics',
    )
    expect(whole.judge().reasons).toEqual([{ code: 'regime-opt-in', unit: 'statistics' }])
  })

  it('an explicit grant survives', () => {
    const history = optOut().choose('all').declare(regime('opt-in'))
    expect(history.generation).toBe(2)
    expect(history.verdict()).toBe('necessary granted, statistics granted, marketing granted; none')
  })

  it('an objection survives', () => {
    const history = optOut().choose('none').declare(regime('opt-in'))
    expect(history.verdict()).toBe('necessary granted, statistics denied, marketing denied; none')
  })

  it('a unit that is widened at the same time is asked', () => {
    const both = { ...wider, categories: { statistics: { consent: 'opt-in' as const } } }
    expect(optOut().choose('all').declare(both).verdict()).toBe(
      'necessary granted, statistics undecided, marketing granted; delta statistics',
    )
  })

  it.each(['opt-out', 'notice'] as const)('an undecided %s unit is not asked about', (consent) => {
    const history = new History().declare(regime(consent))
    expect(history.verdict()).toBe(
      'necessary granted, statistics undecided, marketing undecided; full marketing',
    )
  })
})

describe('rule 7: Global Privacy Control', () => {
  const selling = (gpc: 'honoured' | 'ignored' = 'honoured') =>
    new History().declare({
      ...site({ adverts: { category: 'marketing', saleOrShare: true, items: { ads: {} } } }),
      consent: { gpc },
    })
  const denied = 'necessary granted, statistics granted, marketing denied; none'
  const granted = 'necessary granted, statistics granted, marketing granted; none'

  it('denies what sells, in spite of an earlier yes', () => {
    const history = selling().choose('all')
    expect(history.verdict({ gpc: true })).toBe(denied)
    expect(history.judge({ gpc: true }).reasons).toEqual([{ code: 'gpc', unit: 'marketing' }])
  })

  it('gives way to a yes that was said with the signal in view', () => {
    expect(selling().choose('all', { gpc: true }).verdict({ gpc: true })).toBe(granted)
    expect(selling().choose('all', { gpc: true, source: 'gpc' }).verdict({ gpc: true })).toBe(denied)
  })

  it('is no choice: without it the earlier yes holds', () => {
    expect(selling().choose('all').verdict()).toBe(granted)
  })

  it('is switched off by consent.gpc: ignored', () => {
    expect(selling('ignored').choose('all').verdict({ gpc: true })).toBe(granted)
  })

  it('without a string: denied and not asked', () => {
    expect(selling().verdict({ gpc: true })).toBe(
      'necessary granted, statistics undecided, marketing denied; full statistics',
    )
  })

  it('leaves exempt units alone', () => {
    const history = new History().declare({
      services: { s: { category: 'necessary', saleOrShare: true, items: { a: {} } } },
    })
    expect(history.verdict({ gpc: true })).toBe('necessary granted; none')
  })
})

describe('evaluateConsent', () => {
  it('asks in declaration order', () => {
    const order = { statistics: { order: 3 }, marketing: { order: 2 }, media: { order: 1 } }
    const history = new History().declare(withMedia).declare({ ...withMedia, categories: order })
    expect(history.verdict()).toContain('full media marketing statistics')
  })

  it('never throws, whatever the cookie holds', () => {
    const { policy } = start()
    const odd = [
      'p',
      'p.',
      '.',
      'é',
      '\0',
      'p'.repeat(100_000),
      '%70',
      `p${written(...Array(64).keys())}`,
      'undefined',
      '{}',
      '__proto__',
    ]
    for (const text of odd) expect(evaluateConsent(policy, text, { now: '2026-02-01' }).ask).toBe('full')
  })
})
