import { describe, expect, it } from 'vitest'
import { buildPage } from '../../index.ts'
import { declaration } from '../../testing/resolved.ts'
import { plainText } from '../inline.ts'

const base = declaration().site

function lines(site: Partial<typeof base>): string[] {
  const page = buildPage(declaration({ site: { ...base, ...site } }))
  const blocks = page.sections.find(({ id }) => id === 'contact')?.blocks ?? []
  return blocks.flatMap((block) => (block.type === 'list' ? block.items.map(plainText) : []))
}

describe('contact', () => {
  it('has a line for each fact and none for what is not stated', () => {
    expect(lines({})).toEqual([])
    expect(lines({ controller: { name: 'Shop', country: 'FR' } })).toEqual([
      'Controller: Shop',
      'Country: France',
    ])
    expect(lines({ dpo: { email: 'dpo@shop.example' } })).toEqual([
      'Data protection officer: dpo@shop.example',
    ])
    expect(lines({ authority: { name: 'CNIL' }, privacyPolicy: 'https://shop.example/privacy' })).toEqual([
      'Supervisory authority to which you can complain: CNIL',
      'Privacy policy: https://shop.example/privacy',
    ])
  })

  it('puts an address of several lines on one', () => {
    expect(lines({ controller: { address: '1 Main Street\n33000 Bordeaux\n' } })).toEqual([
      'Address: 1 Main Street, 33000 Bordeaux',
    ])
  })

  it('names the registered name where it differs', () => {
    expect(lines({ controller: { name: 'Shop', legalName: 'Shop SAS' } })).toEqual([
      'Controller: Shop (Shop SAS)',
    ])
    expect(lines({ controller: { name: 'Shop', legalName: 'Shop' } })).toEqual(['Controller: Shop'])
  })
})
