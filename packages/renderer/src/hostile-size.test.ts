import { describe, expect, it } from 'vitest'
import { renderHtml, renderMarkdown } from './index.ts'
import { declaration, item, optInItem, provider } from './testing/resolved.ts'

const many = 200_000

describe('a declaration made to cost time', () => {
  it.each([' ', '\n', '`', '` ', '{{', 'www.', '//', 'a@', '<!--', '\\', '[', '\ud800', '\u202e', '1.', '|'])(
    'stays cheap with a text of %j over and over',
    (part) => {
      const long = part.repeat(many / part.length)
      const resolved = declaration({
        items: [item('a', { name: long, purpose: { en: long }, display: long })],
        site: { ...declaration().site, controller: { address: long, email: long, url: long } },
      })
      // What is quadratic in any of this runs into the test's time limit.
      const printed = renderHtml(resolved, { standalone: true }) + renderMarkdown(resolved)
      expect(printed.length).toBeLessThan(100 * many)
    },
  )

  it('stays cheap with many recipients, many names of the choice and many changes', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `p${index}`)
    const items = Array.from({ length: 2_000 }, (_, index) =>
      optInItem(`i${index}`, { sharedWith: ids.slice(0, 20) }),
    )
    const resolved = declaration({
      items: [item('many', { sharedWith: [...ids, ...ids] }), ...items],
      providers: ids.map((id) => provider(id)),
      consent: { unit: 'service', storedIn: items.map(({ id }) => id), gpc: 'honoured' },
    })
    const changes = items.map(({ id }) => ({
      code: 'item-added',
      level: 'material' as const,
      direction: 'widened' as const,
      subject: { kind: 'item' as const, id },
      units: ['main'],
    }))
    const html = renderHtml(resolved, { changes: [{ generation: 2, day: '2026-11-20', changes }] })
    expect(html).toContain('<code>i1999</code>')
  })
})
