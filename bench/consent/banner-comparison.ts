/**
 * The same site behind Cookie Charter and behind vanilla-cookieconsent, in a real Chromium: what each stores, and whom
 * it asks what after the site has changed. Five categories, thirty services; the visitor chooses by service.
 *
 *   npm run build && npx tsx bench/consent/banner-comparison.ts
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../test/chromium.ts'
import { writeResults } from '../validate/write-results.ts'
import { type Banner, cookieCharter, type Site, vanillaCookieConsent } from './banners.ts'
import { layout } from './site.ts'

const oldSite: Site = layout(30)
const withCookie = changed((site) => site.get('statistics')!.set('service-2', ['cookie-2', 'cookie-new']))
const withService = changed((site) => site.get('statistics')!.set('service-new', ['cookie-new']))

const banners = [
  await cookieCharter(),
  await vanillaCookieConsent('kept'),
  await vanillaCookieConsent('raised'),
]
let html = ''
const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html')
  response.end(html)
}).listen(0, 'localhost')
await new Promise((done) => server.once('listening', done))
const address = `http://localhost:${(server.address() as AddressInfo).port}/`
const browser = await launchChromium()
try {
  const rows = []
  for (const banner of banners) rows.push(await rowOf(banner, browser))
  console.table(rows)
  writeResults(
    'banner-comparison',
    'Five categories, thirty services, in Chromium: bytes of the consent cookie (name and value), and what is asked on the next visit of somebody who accepted everything',
    rows,
  )
} finally {
  await browser.close()
  server.close()
}

async function rowOf(banner: Banner, chromium: Browser): Promise<{ [column: string]: string | number }> {
  const visited = async <T>(choice: string, then: (page: Page) => Promise<T>): Promise<T> => {
    const context = await chromium.newContext()
    const page = await context.newPage()
    await open(page, await banner.page(oldSite, 1))
    await page.evaluate(choice)
    const result = await then(page)
    await context.close()
    return result
  }
  const bytes = async (page: Page) => ((await page.evaluate('document.cookie')) as string).length
  const answer = (site: Site, service: string) => async (page: Page) => {
    await open(page, await banner.page(site, 2))
    return (await page.evaluate(banner.answer(service))) as string
  }
  return {
    banner: banner.name,
    'bytes, all accepted': await visited(banner.acceptAll, bytes),
    'bytes, one by one': await visited(banner.oneByOne, bytes),
    'asked when a cookie joins service-2': await visited(banner.acceptAll, answer(withCookie, 'service-2')),
    'asked when service-new joins statistics': await visited(
      banner.acceptAll,
      answer(withService, 'service-new'),
    ),
  }
}

async function open(page: Page, text: string): Promise<void> {
  html = text
  await page.goto(address)
  await page.waitForFunction('window.ready === true')
}

function changed(edit: (site: Map<string, Map<string, string[]>>) => void): Site {
  const site = layout(30)
  edit(site)
  return site
}
