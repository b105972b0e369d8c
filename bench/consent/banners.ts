import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { charterOf, layout } from './site.ts'

/** Cookie names by service, services by category. */
export type Site = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** A way to ask for consent: pages, and expressions to be evaluated in them. */
export interface Banner {
  name: string
  /** A page of the site before (1) or after (2) a change; it sets `window.ready` when the visitor could choose. */
  page(site: Site, state: 1 | 2): Promise<string>
  acceptAll: string
  refuseAll: string
  /** Every other optional service is accepted. */
  oneByOne: string
  /** What is asked on this page, in words, with a look at one service of the statistics. */
  answer(service: string): string
}

const now = '2026-03-01'

/** Our string and decision, bundled from the built package. */
export async function cookieCharter(): Promise<Banner> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from '@cookie-charter/consent'",
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    bundle: true,
    minify: true,
    logLevel: 'error',
    write: false,
    format: 'iife',
    globalName: 'CookieCharter',
    platform: 'browser',
  })
  const script = outputFiles[0]!.text
  const first = await charterOf(layout(30))
  const choose = (decisions: string) =>
    `document.cookie = 'choice=' + CookieCharter.encodeConsent(policy, { decisions: ${decisions}, on: '${now}' })`
  return {
    name: 'Cookie Charter',
    page: async (site, state) => {
      const { policy } = state === 1 ? first : await charterOf(site, first.lock)
      return page(
        script,
        `var policy = ${JSON.stringify(policy)}
        var text = document.cookie ? document.cookie.slice('choice='.length) : undefined
        var decision = CookieCharter.evaluateConsent(policy, text, { now: '${now}' })
        ready = true`,
      )
    },
    acceptAll: choose("'all'"),
    refuseAll: choose("'none'"),
    oneByOne: choose(
      "Object.fromEntries(policy.units.filter((unit) => decision.units[unit.id] !== 'granted').map(({ id }, at) => [id, at % 2 ? 'denied' : 'granted']))",
    ),
    answer: (service) =>
      `decision.ask === 'none' ? 'nothing; ' + decision.units['${service}'] : decision.ask === 'full' ? 'everything' : 'only ' + decision.askFor.join(', ')`,
  }
}

/** The peer, with its revision kept after the change, or raised by hand. */
export async function vanillaCookieConsent(revision: 'kept' | 'raised'): Promise<Banner> {
  const script = await readFile(
    join(import.meta.dirname, '../../node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    'utf8',
  )
  return {
    name: `vanilla-cookieconsent 3.1.0, revision ${revision}`,
    page: async (site, state) =>
      page(
        script,
        `CookieConsent.run(${JSON.stringify({
          revision: revision === 'raised' ? state : 1,
          // It takes a driven browser for a bot and would show it nothing.
          hideFromBots: false,
          cookie: { secure: false },
          categories: Object.fromEntries(
            [...site].map(([category, services]) => [
              category,
              {
                ...(category === 'necessary' && { enabled: true, readOnly: true }),
                services: Object.fromEntries(
                  [...services].map(([id, cookies]) => [
                    id,
                    { label: id, cookies: cookies.map((name) => ({ name })) },
                  ]),
                ),
              },
            ]),
          ),
          language: {
            default: 'en',
            translations: {
              en: {
                consentModal: { title: 'Cookies', acceptAllBtn: 'All', acceptNecessaryBtn: 'None' },
                preferencesModal: {
                  title: 'Cookies',
                  sections: [...site.keys()].map((category) => ({
                    title: category,
                    linkedCategory: category,
                  })),
                },
              },
            },
          },
        })}).then(() => { ready = true })`,
      ),
    acceptAll: "CookieConsent.acceptCategory('all')",
    refuseAll: 'CookieConsent.acceptCategory([])',
    oneByOne: `for (const [category, services] of Object.entries(CookieConsent.getConfig('categories'))) {
      const ids = Object.keys(services.services)
      CookieConsent.acceptService(category === 'necessary' ? ids : ids.filter((_, at) => at % 2 === 0), category)
    }`,
    answer: (service) =>
      `document.documentElement.classList.contains('show--consent') ? 'everything' : 'nothing; ' + (CookieConsent.acceptedService('${service}', 'statistics') ? 'granted' : 'denied')`,
  }
}

function page(script: string, start: string): string {
  return `<!doctype html><html lang="en"><title>Shop</title><body><script>${script}</script><script>window.ready = false
${start.replaceAll('</', '<\\/')}</script></body></html>`
}
