import { launchChromium } from '../../test/chromium.ts'
import { type Site, vanillaCookieConsent } from './banners.ts'

/** A choice on the peer's banner: a name for it, and which services it leaves accepted. */
export interface PeerCookie {
  choice: string
  /** The cookie's value, as it stands in `document.cookie`. */
  value: string
  accepted: ReadonlySet<string>
}

/** What vanilla-cookieconsent writes into its cookie when a visitor accepts all, refuses all, and chooses one by one. */
export async function peerCookies(site: Site): Promise<PeerCookie[]> {
  const banner = await vanillaCookieConsent('kept')
  const html = await banner.page(site, 1)
  const browser = await launchChromium()
  try {
    const cookies: PeerCookie[] = []
    for (const [choice, expression] of Object.entries({
      'all accepted': banner.acceptAll,
      'all refused': banner.refuseAll,
      'one by one': banner.oneByOne,
    })) {
      const page = await browser.newPage()
      // A browser keeps no cookie beyond 4,096 bytes; what was assigned is measured all the same.
      await page.addInitScript(
        `Object.defineProperty(document, 'cookie', { get: () => '', set: (text) => { window.assigned = text } })`,
      )
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }))
      await page.goto('http://shop.example/')
      await page.waitForFunction('window.ready === true')
      const assigned = (await page.evaluate(`${expression}; window.assigned`)) as string
      const value = assigned.slice(assigned.indexOf('=') + 1, assigned.indexOf(';'))
      const { services } = JSON.parse(decodeURIComponent(value)) as { services: Record<string, string[]> }
      cookies.push({ choice, value, accepted: new Set(Object.values(services).flat()) })
      await page.close()
    }
    return cookies
  } finally {
    await browser.close()
  }
}
