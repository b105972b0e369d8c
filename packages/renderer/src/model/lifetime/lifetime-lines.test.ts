import type { ResolvedItem } from '@cookie-charter/schema'
import { describe, expect, it } from 'vitest'
import { buildPage } from '../../index.ts'
import { declaration, item } from '../../testing/resolved.ts'
import { plainText } from '../inline.ts'

/** The lines of the lifetime cell, with U+00A0 shown as `~`. */
function lifetime(facts: Partial<ResolvedItem>, locale = 'en'): string[] {
  const page = buildPage(declaration({ items: [item('a', facts)] }), {
    locale,
    view: 'table',
    columns: 'lifetime',
  })
  const [block] = page.sections[0]?.blocks ?? []
  const lines = block?.type === 'table' ? block.rows[0]?.cells[0]?.lines : undefined
  return (lines ?? []).map((line) => plainText(line).replaceAll('\u00a0', '~'))
}

describe('lifetimes', () => {
  it('keeps the units of the author', () => {
    expect(lifetime({ lifetime: 'P13M' })).toEqual(['13~months'])
    expect(lifetime({ lifetime: 'PT24H' })).toEqual(['24~hours'])
    expect(lifetime({ lifetime: 'P400D' })).toEqual(['400~days'])
    expect(lifetime({ lifetime: 'P2W' })).toEqual(['2~weeks'])
    expect(lifetime({ lifetime: 'P13M' }, 'fr')).toEqual(['13~mois'])
    expect(lifetime({ lifetime: 'P1000D' }, 'fr')).toEqual(['1~000~jours'])
  })

  it('joins several units as the language does', () => {
    expect(lifetime({ lifetime: 'P1Y2M' })).toEqual(['1~year,~2~months'])
    expect(lifetime({ lifetime: 'P1DT12H' }, 'fr')).toEqual(['1~jour~et~12~heures'])
  })

  it('says maxima, ranges and renewal', () => {
    expect(lifetime({ lifetime: 'P30D', lifetimeUpTo: true })).toEqual(['at most 30~days'])
    expect(lifetime({ lifetime: 'P24M', lifetimeFrom: 'P12M' })).toEqual(['12–24~months'])
    expect(lifetime({ lifetime: 'P2Y', lifetimeFrom: 'P6M' })).toEqual(['6~months – 2~years'])
    expect(lifetime({ lifetime: 'P6M', rolling: true })).toEqual(['6~months, renewed at each visit'])
  })

  it('has words for what is no duration', () => {
    expect(lifetime({ lifetime: 'session' })).toEqual(['until the browser is closed'])
    expect(lifetime({ lifetime: 'session', type: 'sessionStorage' })).toEqual(['until the tab is closed'])
    expect(lifetime({ lifetime: 'persistent' })).toEqual(['no end date (until deleted)'])
    expect(lifetime({ lifetime: 'varies' })).toEqual(['varies'])
    expect(lifetime({ lifetime: 'unknown' })).toEqual(['not stated'])
    expect(lifetime({ lifetime: 'event', until: { en: 'until you sign out' } })).toEqual([
      'until you sign out',
    ])
  })

  it('puts variants after the main value, with when they hold, then how long data is kept', () => {
    expect(
      lifetime({
        lifetime: 'P13M',
        lifetimeVariants: [
          { lifetime: 'P6M', when: { en: 'in Germany' }, lifetimeUpTo: true },
          { lifetime: 'session' },
          { lifetime: 'event', until: { en: 'until the bank answers' } },
        ],
        dataRetention: 'P25M',
      }),
    ).toEqual([
      '13~months',
      'at most 6~months (in Germany)',
      'until the browser is closed',
      'until the bank answers',
      'Data collected is kept for: 25~months',
    ])
  })

  it('takes numbers of any size', () => {
    expect(lifetime({ lifetime: 'P99999999999999999999D' })).toEqual(['99,999,999,999,999,999,999~days'])
    expect(lifetime({ lifetime: 'P0D' })).toEqual(['0~days'])
  })
})
