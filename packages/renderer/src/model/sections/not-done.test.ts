import { describe, expect, it } from 'vitest'
import { buildPage } from '../../index.ts'
import en from '../../locales/en.ts'
import { declaration, item, provider, service } from '../../testing/resolved.ts'
import { wordsOf } from '../../testing/words-of.ts'

type Parts = Parameters<typeof declaration>[0]

const says = (parts: Parts, sentence: 'thirdParties' | 'sale' | 'sensitiveData') =>
  wordsOf(buildPage(declaration(parts))).includes(en.messages[`notDone.${sentence}`])

const providers = [
  provider('self', { self: true }),
  provider('processor', { role: 'processor' }),
  provider('controller', { role: 'controller' }),
  provider('unknown'),
]

describe('what is not done', () => {
  it('says that no third party reads anything only if every item says so', () => {
    const nobody = item('a', { sharedWith: [] })
    expect(says({ items: [nobody, item('b', { sharedWith: [] })] }, 'thirdParties')).toBe(true)
    expect(says({ items: [nobody, item('b')] }, 'thirdParties')).toBe(false)
    expect(says({ items: [nobody, item('b', { sharedWith: [], party: 'third' })] }, 'thirdParties')).toBe(
      false,
    )
  })

  it('counts the site itself and a processor that sets the item as no third party, and nobody else', () => {
    const from = (id: string) =>
      says({ items: [item('a', { sharedWith: [], provider: [id] })], providers }, 'thirdParties')
    expect([from('self'), from('processor'), from('controller'), from('unknown'), from('missing')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const read = (id: string) => says({ items: [item('a', { sharedWith: [id] })], providers }, 'thirdParties')
    expect([read('self'), read('processor'), read('controller')]).toEqual([true, false, false])
  })

  it('looks past planned items', () => {
    const items = [item('a', { sharedWith: [] }), item('b', { status: 'planned', party: 'third' })]
    expect(says({ items }, 'thirdParties')).toBe(true)
  })

  it('says nothing of a declaration without items', () => {
    expect(buildPage(declaration()).sections.map(({ id }) => id)).not.toContain('not-done')
  })

  it('says that nothing is sold, and no sensitive data processed, only if every service says so', () => {
    const services = (facts: object, others: object) => ({
      services: [service('one', [item('a')], facts), service('two', [item('b')], others)],
    })
    expect(says(services({ saleOrShare: false }, { saleOrShare: false }), 'sale')).toBe(true)
    expect(says(services({ saleOrShare: false }, {}), 'sale')).toBe(false)
    expect(says(services({ saleOrShare: false }, { saleOrShare: true }), 'sale')).toBe(false)
    expect(says(services({ sensitiveData: false }, { sensitiveData: false }), 'sensitiveData')).toBe(true)
    expect(says(services({ sensitiveData: false }, {}), 'sensitiveData')).toBe(false)
  })

  it('counts a service that stores nothing, but none of which all is planned', () => {
    const beside = (other: ReturnType<typeof item>[]) => ({
      services: [
        service('one', [item('a')], { saleOrShare: false }),
        service('two', other, { saleOrShare: true }),
      ],
    })
    expect(says(beside([]), 'sale')).toBe(false)
    expect(says(beside([item('b', { status: 'planned' })]), 'sale')).toBe(true)
  })

  it('does not say that nobody reads anything beside a service that sells or shares', () => {
    const selling = (saleOrShare: boolean) => ({
      services: [service('one', [item('a', { sharedWith: [] })], { saleOrShare })],
    })
    expect(says(selling(false), 'thirdParties')).toBe(true)
    expect(says(selling(true), 'thirdParties')).toBe(false)
  })
})
