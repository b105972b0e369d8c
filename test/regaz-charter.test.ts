/** The first page this project must produce: the Régaz charter, by the built command, in a real Chromium. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..')
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

function cookieCharter(...args: string[]): string {
  const bin = join(root, 'packages/cli/dist/cookie-charter.cjs')
  return execFileSync(process.execPath, [bin, ...args], {
    cwd: join(root, 'fixtures/regaz'),
    encoding: 'utf8',
  })
}

interface Axe {
  run(selector: string, options: { runOnly: string[] }): Promise<{ violations: { id: string }[] }>
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
  await page.setContent(cookieCharter('render', '--format', 'html', '--locale', 'fr', '--standalone'))
}, 60_000)

afterAll(() => browser.close())

const texts = (selector: string) => page.locator(selector).allInnerTexts()

describe('the Régaz charter', () => {
  it('is in French', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.locator('article.cookie-charter').getAttribute('lang')).toBe('fr')
  })

  it('has one table, with provider, service and place, name and purposes', async () => {
    expect(await texts('table thead th')).toEqual([
      'Fournisseur',
      'Service et emplacement',
      'Nom',
      'Finalités',
    ])
  })

  it('has its four cookies under the heading for necessary ones', async () => {
    const section = page.locator('section', { has: page.locator('h2', { hasText: 'Cookies nécessaires' }) })
    expect(await section.locator('tbody tr code').allInnerTexts()).toEqual([
      'sessionid',
      'django_language',
      'csrftoken',
      'cookies_preferences',
    ])
  })

  it('names the provider in each row, and where on the portal each service runs', async () => {
    const cells = await texts('tbody td:first-child')
    expect(cells).toEqual(Array(4).fill('Opendatasoft'))
    const places = await texts('tbody td:nth-child(2)')
    expect(places.slice(0, 3).every((place) => place.includes('front office et back office'))).toBe(true)
  })

  it('says what a cookie is, and the kinds that there are', async () => {
    const all = await page.locator('article').innerText()
    expect(all).toContain('Un cookie est un petit fichier')
    expect(all).toContain('cookies internes')
  })

  it('says nothing that the declaration does not hold', async () => {
    const all = (await page.locator('article').innerText()).toLowerCase()
    for (const word of [
      'publicit',
      'tiers appartiennent',
      'mesure d’audience',
      'session sont supprimés',
      'retirer votre consentement',
      'conforme',
      'durée de conservation',
      'génération',
    ])
      expect(all).not.toContain(word)
  })

  it('passes axe at WCAG 2.2 AA, alone and as a fragment', async () => {
    for (const standalone of [['--standalone'], []]) {
      await page.setContent(cookieCharter('render', '--locale', 'fr', ...standalone))
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run('article', {
          runOnly: tags,
        })
        return violations.map(({ id }) => id)
      })
      expect(violations).toEqual([])
    }
  })
})

describe('its findings', () => {
  const report = () => {
    try {
      return JSON.parse(cookieCharter('validate', '--format', 'json', '--today', '2026-11-23'))
    } catch (error) {
      return JSON.parse((error as { stdout: string }).stdout)
    }
  }

  it('are what the published charter lacks', () => {
    const found = report().findings.map(({ rule, item }: { rule: string; item?: string }) =>
      [rule, item ?? ''].join(' ').trim(),
    )
    expect(found).toEqual([
      'eu/controller',
      'eu/consent-lifetime',
      'eu/withdrawal',
      'eu/duration sessionid',
      'eu/duration django_language',
      'eu/duration csrftoken',
      'eu/duration cookies_preferences',
    ])
  })
})
