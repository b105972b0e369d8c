import { describe, expect, it } from 'vitest'
import { code, given, text } from '../../model/inline.ts'
import { writeInlines } from './inlines.ts'

const written = (dir: 'ltr' | 'rtl') =>
  writeInlines([code('a<b'), text(' & '), given('+33 5'), { ...text('salut'), lang: 'fr' }], {
    dir,
    labelCells: false,
  })

describe('inlines in HTML', () => {
  it('run from left to right on such a page', () => {
    expect(written('ltr')).toBe('<code>a&lt;b</code> &amp; +33 5<span lang="fr" dir="ltr">salut</span>')
  })

  it('keep the direction of names and of what is given where the page runs from right to left', () => {
    expect(written('rtl')).toBe(
      '<code dir="ltr">a&lt;b</code> &amp; <bdi>+33 5</bdi><span lang="fr" dir="ltr">salut</span>',
    )
  })
})
