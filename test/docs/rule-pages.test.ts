import { readdirSync } from 'node:fs'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { rules } from '../../packages/validator/src/generated/rules.ts'
import type { Rule } from '../../packages/validator/src/rule.ts'
import { ruleIndex } from '../../scripts/docs/rule-index.ts'
import { rulePage } from '../../scripts/docs/rule-page.ts'

const html = (page: string) =>
  micromark(page.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })

const nasty =
  '<img src=x onerror=alert(1)> {{ 1+1 }} {{{2}}} [x](javascript:x) `c` **b** | @a https://evil.example ~~d~~'

const hostile: Rule = {
  id: 'tech/hostile',
  severity: 'error',
  summary: nasty,
  why: nasty,
  help: nasty,
  message: 'x',
  source: {
    title: nasty,
    section: nasty,
    url: 'https://a.example/|`{{x}}',
    asOf: '2026-01-01',
    binding: 'standard',
    verified: false,
  },
  examples: {
    invalid: [{ item: { purpose: `${nasty}\n\`\`\`\n# x` }, note: nasty, at: 'purpose' }],
    valid: [{ item: {} }],
  },
  check: () => [],
}

test('there is a page for each rule and no other', () => {
  const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/'))
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort())
})

test('a page says what, why, who, since when, and shows both examples', () => {
  const page = html(rulePage({ ...hostile, summary: 'A fault', why: 'A reason', help: 'A way' }))
  for (const part of [
    'A fault.',
    'A reason',
    'A way',
    '2026-01-01',
    'unverified: taken from a secondary source',
  ])
    expect(page).toContain(part)
  expect(page.match(/<code class="language-yaml">/g)).toHaveLength(2)
})

test('no text of a rule becomes mark-up, or an expression of the template that VitePress makes of the page', () => {
  for (const page of [html(rulePage(hostile)), html(ruleIndex([hostile]))]) {
    const outsideOfCode = page.replace(/<code[\s\S]*?<\/code>/g, '')
    expect(outsideOfCode).not.toMatch(/<(?:img|strong>b|em|del|script)\b/)
    expect(outsideOfCode).not.toContain('{{')
    for (const [, target] of page.matchAll(/<a href="([^"]*)"/g))
      expect(target).toMatch(/^(?:https:\/\/a\.example|\/)/)
  }
})
