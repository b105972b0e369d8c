import { renderHtml, renderMarkdown } from '@cookie-charter/renderer'
import { evaluate } from '@mdx-js/mdx'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Browser, Page } from 'playwright-core'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  hostileChanges,
  hostileDeclaration,
  hostileLabels,
} from '../packages/renderer/src/testing/hostile-declaration.ts'
import { hostileTexts } from '../packages/renderer/src/testing/hostile-texts.ts'
import { launchChromium } from './chromium.ts'
import { skeletonOf } from './page-skeleton.ts'

const views = ['charter', 'table', 'register', 'changes'] as const

/** The whole page with every column and with what changed. */
const charter = (
  text: string,
  render: typeof renderHtml,
  extra: Parameters<typeof renderHtml>[1] = {},
): string =>
  render(hostileDeclaration(text), { locale: 'en', changes: hostileChanges(text), columns: 'full', ...extra })

/** All views of a declaration full of a text; the table with every column and by provider too. */
function all(text: string, render: typeof renderHtml, extra: Parameters<typeof renderHtml>[1] = {}): string {
  const declaration = hostileDeclaration(text)
  const options = { locale: 'en', today: '2026-11-23', changes: hostileChanges(text), ...extra }
  const pages = views.map((view) => render(declaration, { ...options, view }))
  const full = render(declaration, { ...options, view: 'table', columns: 'full', group: 'provider' })
  return [...pages, full].join('\n')
}

const htmlOf = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

async function fromMdx(text: string): Promise<string> {
  const { default: Content } = await evaluate(charter(text, renderMarkdown), {
    ...runtime,
    remarkPlugins: [remarkGfm],
  })
  return renderToStaticMarkup(createElement(Content))
}

describe('a text of a declaration never becomes anything else', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
    // Nothing may leave the page, and nothing that it asks for would be answered.
    await page.route('**', (route) => route.abort())
  })
  afterAll(() => browser.close())

  const harmless = 'harmless words'

  async function compare(
    make: (text: string) => string | Promise<string>,
    texts: readonly string[] = hostileTexts,
  ): Promise<void> {
    const expected = await skeletonOf(page, await make(harmless))
    expect(expected.elements.length).toBeGreaterThan(100)
    for (const text of texts) {
      const found = await skeletonOf(page, await make(text))
      expect(found.elements, JSON.stringify(text)).toEqual(expected.elements)
      expect(found.columns, JSON.stringify(text)).toEqual(expected.columns)
      expect(found.ran, JSON.stringify(text)).toBe(false)
      for (const href of found.hrefs) expect(href, JSON.stringify(text)).toMatch(/^(?:https?|mailto):/)
    }
  }

  it('in HTML', () => compare((text) => all(text, renderHtml)))

  it('in HTML that stands alone', () => compare((text) => charter(text, renderHtml, { standalone: true })))

  it('in Markdown', () => compare((text) => htmlOf(all(text, renderMarkdown))))

  it('in labels', async () => {
    const some = hostileTexts.filter((_, index) => index % 4 === 0)
    const labelled = (text: string) => ({ labels: hostileLabels(text), view: 'charter' }) as const
    await compare((text) => renderHtml(hostileDeclaration('x'), labelled(text)), some)
    await compare((text) => htmlOf(renderMarkdown(hostileDeclaration('x'), labelled(text))), some)
  })

  it('in MDX, which it is always valid as', () => compare(fromMdx))

  it('nor the bytes of a marker', () => {
    for (const text of hostileTexts)
      for (const printed of [all(text, renderHtml), all(text, renderMarkdown)])
        expect(printed).not.toMatch(/(?:<!--|\{\/\*)\s*cookie-charter:/)
  })

  it('nor a control, a lone surrogate, or a character that turns text around', () => {
    for (const text of hostileTexts)
      for (const printed of [all(text, renderHtml), all(text, renderMarkdown)])
        expect(printed.replaceAll('\n', ''), JSON.stringify(text)).not.toMatch(
          /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        )
  })

  it('nor a template of Vue, Jinja or Liquid', () => {
    for (const text of hostileTexts)
      for (const printed of [all(text, renderHtml), all(text, renderMarkdown)])
        expect(printed).not.toMatch(/\{\{|\{%/)
  })
})
