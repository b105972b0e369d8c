import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../index.ts'
import { declaration, item } from '../testing/resolved.ts'
import { sameButForIntl } from './same-but-for-intl.ts'

const page = declaration({
  items: [item('a', { lifetime: 'P13M' }), item('b', { lifetime: 'P1D', purpose: { en: 'Another.' } })],
  policy: { effective: '2026-11-01' },
})

describe('sameButForIntl', () => {
  const marked = renderMarkdown(page, { markIntl: true })
  const actual = renderMarkdown(page)

  it('is true for another date format or unit word', () => {
    expect(sameButForIntl(actual, marked)).toBe(true)
    expect(
      sameButForIntl(
        actual.replace('13\u00a0months', '13 mths').replace(/November.*2026/, '1 Nov 2026'),
        marked,
      ),
    ).toBe(true)
  })

  it('is false for any other difference', () => {
    expect(sameButForIntl(actual.replace('Another.', 'Else.'), marked)).toBe(false)
    expect(sameButForIntl(`${actual}\nmore`, marked)).toBe(false)
    expect(sameButForIntl(actual.replace('`b`', '`c`'), marked)).toBe(false)
  })
})
