import { describe, expect, it } from 'vitest'
import { itemAnchor } from './anchor.ts'
import { cleanName, cleanText } from './clean.ts'
import { safeHref } from './href.ts'
import { escapeHtml } from './html.ts'
import { markdownCode } from './markdown-code.ts'
import { escapeLinkText, escapeMarkdown, guardLineStart } from './markdown-text.ts'

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))

describe('cleanText', () => {
  it('is on one line and holds no control', () => {
    expect(cleanText('a\r\n\tb   c\u2028d')).toBe('a b c d')
    expect(cleanText('a\u0000b\u0085c\u007f')).toBe('a\ufffdb\ufffdc\ufffd')
    expect(cleanText('\ud800a\udfff😀')).toBe('\ufffda\ufffd😀')
    expect(cleanText('a\u202eb\u2066c\u200f')).toBe('abc')
    expect(cleanText('13\u00a0mois')).toBe('13\u00a0mois')
  })

  it.each(['\u061c', '\u200e', '\u200f', ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)])(
    'takes out %j, which turns text around',
    (mark) => {
      expect(cleanText(`a${mark}b`)).toBe('ab')
      expect(cleanName(`a${mark}b`)).toBe('ab')
    },
  )

  it('leaves the blanks of a name', () => {
    expect(cleanName('a  b\nc')).toBe('a  b\ufffdc')
  })
})

describe('escapeHtml', () => {
  it('leaves no character that means something', () => {
    expect(escapeHtml('<a b="c" d=\'e\'>&`{}')).toBe(
      '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&#96;&#123;&#125;',
    )
  })
})

describe('safeHref', () => {
  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['HTTP://A.example', 'http://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
    ["https://a.example/?q='(x)'", 'https://a.example/?q=%27%28x%29%27'],
    ['mailto:a@b.example?subject=<x>', 'mailto:a@b.example?subject=%3Cx%3E'],
    ['https://a.example/#`{|}\\', 'https://a.example/#%60%7B%7C%7D%5C'],
    ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9'],
  ])('%s', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'ftp://a.example',
    'tel:+33',
    '//a.example',
    '/relative',
    'a.example',
    '',
    `https://a.example/${'x'.repeat(9_000)}`,
  ])('refuses %j', (address) => {
    expect(safeHref(address)).toBeUndefined()
  })
})

describe('escapeMarkdown', () => {
  it('escapes what Markdown and MDX read', () => {
    expect(escapeMarkdown('*a* _b_ `c` [d](e) ~f~ #g \\')).toBe(
      '\\*a\\* \\_b\\_ &#96;c&#96; \\[d\\](e) \\~f\\~ \\#g \\\\',
    )
    expect(escapeMarkdown('<a> {b} | & $x$')).toBe('&lt;a&gt; &#123;b&#125; &#124; &amp; \\$x\\$')
  })

  it('parts what would become a link or a template', () => {
    const joiner = '\u2060'
    expect(escapeMarkdown('http://a')).toBe(`http:${joiner}/${joiner}/a`)
    expect(escapeMarkdown('www.a and wwwx')).toBe(`www${joiner}.a and wwwx`)
    expect(escapeMarkdown('_www.a')).toBe(`\\_www${joiner}.a`)
    expect(escapeMarkdown('a@b')).toBe(`a${joiner}@b`)
    expect(escapeMarkdown('{{')).toBe(`&#123;${joiner}&#123;`)
  })

  it('leaves words alone', () => {
    expect(escapeMarkdown('L’été, 5 % (sic) – « oui » ; 1.5 / 2!')).toBe(
      'L’été, 5 % (sic) – « oui » ; 1.5 / 2!',
    )
  })
})

describe('escapeLinkText', () => {
  it('leaves nothing to a processor that takes backslashes away and reads again', () => {
    expect(escapeLinkText('[x](javascript:y) *a* `b` \\')).toBe(
      '&#91;x&#93;(javascript:y) &#42;a&#42; &#96;b&#96; &#92;',
    )
  })
})

describe('itemAnchor', () => {
  it('is unlike for unlike ids, lone surrogates and percent signs too', () => {
    const ids = ['é', '%C3%A9', 'a b', 'a%20b', '\ud800', '\ud801', '\ufffd', '😀', 'a', 'A', 'a:b', 'a-b']
    expect(new Set(ids.map(itemAnchor)).size).toBe(ids.length)
    for (const anchor of ids.map(itemAnchor)) expect(anchor).toMatch(/^cookie-(?:[\w.-]|%[\dA-F]{2})+$/)
    expect(itemAnchor('é😀')).toBe(`cookie-${encodeURIComponent('é😀')}`)
  })
})

describe('guardLineStart', () => {
  it.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['2026) a', '2026\\) a'],
    ['    a', 'a'],
    [':::a', '\\:::a'],
    ['import a', '&#105;mport a'],
    ['export a', '&#101;xport a'],
    ['=== a', '\\=== a'],
    ['a - b', 'a - b'],
    ['1.5 a', '1\\.5 a'],
  ])('%s', (line, guarded) => {
    expect(guardLineStart(line)).toBe(guarded)
  })
})

describe('markdownCode', () => {
  it.each([
    ['_ga', '`_ga`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`a`', '<code>&#96;a&#96;</code>'],
    ['<!-- a -->', '<code>&#60;&#33;&#45;&#45; a &#45;&#45;&#62;</code>'],
    ['_ga_<container-id>', '`_ga_<container-id>`'],
    ['', ''],
  ])('%s', (name, printed) => {
    expect(markdownCode(name)).toBe(printed)
  })
})
