import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { renderHtml, shippedLocales, views } from '@cookie-charter/renderer'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richChanges, richDeclaration } from '../packages/renderer/src/testing/rich-declaration.ts'
import { launchChromium } from './chromium.ts'

const options = { standalone: true, today: '2026-11-23', changes: richChanges() }

const page = (locale: string, view: (typeof views)[number], more = {}) =>
  renderHtml(richDeclaration(), { locale, view, ...options, ...more })

describe('pages that stand alone', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Anchors carry percent-encoded ids: valid HTML, and unlike for unlike items.
    rules: { 'valid-id': ['error', { relaxed: true }], 'long-title': 'off', 'no-trailing-whitespace': 'off' },
  })

  it.each(shippedLocales)('are valid HTML: %s', async (locale) => {
    for (const view of views) {
      const report = await validator.validateString(page(locale, view, { join: true }))
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      )
      expect(faults, view).toEqual([])
    }
  })

  it('add less than 12 kB to what they say', () => {
    for (const locale of shippedLocales) {
      const added =
        Buffer.byteLength(page(locale, 'charter')) -
        Buffer.byteLength(page(locale, 'charter', { standalone: false }))
      expect(added, locale).toBeLessThan(12_000)
    }
  })

  it('load nothing and run nothing', () => {
    for (const view of views) {
      const html = page('en', view)
      expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\son\w+=|style="/i)
    }
  })
})

describe('pages in a browser', () => {
  let browser: Browser
  let tab: Page
  let axe: string
  beforeAll(async () => {
    browser = await launchChromium()
    tab = await browser.newPage()
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  })
  afterAll(() => browser.close())

  async function faultsOf(html: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
    await tab.emulateMedia({ colorScheme })
    await tab.setViewportSize({ width: 1280, height: 900 })
    await tab.setContent(html)
    await tab.evaluate(axe)
    const results = await tab.evaluate<AxeResults>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    )
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  it.each(shippedLocales)('have nothing that axe finds at WCAG 2.2 AA: %s', async (locale) => {
    expect(await faultsOf(page(locale, 'charter'), 'light')).toEqual([])
  })

  it('nor in the other views, in the dark, or with joined cells', async () => {
    for (const view of views)
      expect(await faultsOf(page('en', view, { join: true }), 'dark'), view).toEqual([])
  })

  const overflow = () =>
    tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  it.each([360, 768, 1280])('never scroll sideways at %d pixels', async (width) => {
    await tab.setViewportSize({ width, height: 900 })
    for (const view of views)
      for (const columns of [undefined, 'full'])
        for (const join of [false, true]) {
          await tab.setContent(page(view === 'table' ? 'fr' : 'en', view, { columns, join }))
          expect(await overflow(), `${view} ${columns} ${join}`).toBe(0)
        }
  })

  const fiveColumns = 'provider,service,name,purpose,lifetime'
  const eightColumns = `${fiveColumns},party,storage,shared`

  it.each(['de', 'fi', 'lv', 'bg'])(
    'nor between these widths, nor on paper, in long words: %s',
    async (locale) => {
      for (const columns of [undefined, fiveColumns, eightColumns, 'full'])
        for (const view of ['table', 'register'] as const) {
          await tab.setContent(page(locale, view, { columns }))
          await tab.emulateMedia({ media: 'screen' })
          for (const width of [660, 900, 1000, 1040, 1160, 1260, 1440, 1680]) {
            await tab.setViewportSize({ width, height: 900 })
            expect(await overflow(), `${view} ${columns} ${width}`).toBe(0)
          }
          await tab.emulateMedia({ media: 'print' })
          await tab.setViewportSize({ width: 680, height: 900 })
          expect(await overflow(), `${view} ${columns} on paper`).toBe(0)
        }
      await tab.emulateMedia({ media: null })
    },
  )

  it('keep a row of a joined cell inside the card that has that cell', async () => {
    await tab.setViewportSize({ width: 360, height: 900 })
    await tab.setContent(page('en', 'table', { join: true }))
    const borders = await tab.evaluate(() =>
      [...document.querySelectorAll('tbody:has([rowspan])')].map((body) => [
        getComputedStyle(body).borderTopWidth,
        ...[...(body as HTMLTableSectionElement).rows].map((row) => getComputedStyle(row).borderLeftWidth),
      ]),
    )
    expect(borders).toEqual(Array(3).fill(['1px', '0px', '0px']))
  })

  it('keep names, numbers and addresses in their own direction where the page runs from right to left', async () => {
    await tab.setContent(page('ar', 'charter'))
    const isolated = await tab.locator('bdi').allInnerTexts()
    expect(isolated).toEqual(expect.arrayContaining(['Metrics', '1 Main Street', 'dpo@shop.example', '4.2']))
    await tab.setContent(page('en', 'charter'))
    expect(await tab.locator('bdi').count()).toBe(0)
  })

  it('show each value under the name of its column on a narrow screen', async () => {
    await tab.setViewportSize({ width: 360, height: 900 })
    await tab.setContent(page('en', 'table'))
    const label = await tab.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find(
        (one) => one.textContent === 'until the browser is closed',
      )
      return cell && getComputedStyle(cell, '::before').content
    })
    expect(label).toBe('"Lifetime"')
  })

  it('keep a header for each cell when cells are joined', async () => {
    await tab.setContent(page('en', 'table', { join: true }))
    const joined = await tab.evaluate(() =>
      [...document.querySelectorAll('th[scope=rowgroup]')].map((cell) => [
        cell.getAttribute('rowspan'),
        cell.closest('tbody')?.rows.length,
        cell.closest('table')?.rows[0]?.cells.length,
        [...(cell.closest('tbody')?.rows ?? [])].map((row) => row.cells.length),
      ]),
    )
    expect(joined).toEqual([
      ['2', 2, 7, [7, 6]],
      ['2', 2, 7, [7, 6]],
      ['2', 2, 7, [7, 6]],
    ])
  })
})
