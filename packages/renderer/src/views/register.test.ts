import { describe, expect, it } from 'vitest'
import { buildPage } from '../index.ts'
import { declaration, item, optInItem, service } from '../testing/resolved.ts'
import { wordsOf } from '../testing/words-of.ts'

const resolved = declaration({
  services: [
    service(
      'login',
      [
        item('sid', {
          exemption: {
            ground: 'authentication',
            reason: { en: 'Needed to stay signed in.' },
            jurisdictions: ['fr', 'uk', 'us-ca'],
            reference: 'https://shop.example/assessment',
            reviewed: '2026-01-10',
            reviewBy: '2026-10-10',
            from: 'item',
          },
        }),
        item('plain'),
        optInItem('asked'),
      ],
      { label: { en: 'Sign-in' }, owner: 'Web team' },
    ),
  ],
})

const words = (options = {}) => wordsOf(buildPage(resolved, { view: 'register', ...options }))

describe('the register of exemptions', () => {
  it('lists each exempt item with what is claimed for it, and no other', () => {
    const said = words()
    for (const expected of [
      'sid',
      'Sign-in',
      'recognising you once you have signed in',
      'Needed to stay signed in.',
      'France, United Kingdom, and California',
      'https://shop.example/assessment',
      'January\u00a010,\u00a02026',
      'October\u00a010,\u00a02026',
      'Web team',
      'plain',
      'not stated',
    ])
      expect(said).toContain(expected)
    expect(said).not.toContain('asked')
  })

  it('says its day and which reviews are overdue, if it is told what day it is', () => {
    expect(words({ today: '2026-11-23' })).toContain('As of November\u00a023,\u00a02026.')
    expect(words({ today: '2026-11-23' })).toContain('October\u00a010,\u00a02026 (overdue)')
    expect(words({ today: '2026-10-10' })).toContain('October\u00a010,\u00a02026')
    expect(words().join()).not.toContain('overdue')
  })

  it('says what kind of storage an entry is, and that it is being withdrawn', () => {
    const old = declaration({ items: [item('a', { type: 'localStorage', status: 'deprecated' })] })
    const said = wordsOf(buildPage(old, { view: 'register' }))
    expect(said).toContain('a (local storage, being withdrawn)')
  })

  it('says so where nothing is exempt', () => {
    const none = buildPage(declaration({ items: [optInItem('a')] }), { view: 'register' })
    expect(wordsOf(none)).toContain('No entry is declared as exempt from consent.')
  })
})
