/** A page that uses nothing but the built client: choice, reload, a new generation, withdrawal. In a real Chromium. */

import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { compilePolicy } from '@cookie-charter/consent'
import { compileClient } from '@cookie-charter/consent/client'
import { createLock, type Lock, updateLock } from '@cookie-charter/consent/lock'
import { resolveDeclaration } from '@cookie-charter/validator'
import { build } from 'esbuild'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const dist = join(import.meta.dirname, '../packages/consent/dist')

const yaml = (items = '') => `
schemaVersion: 1
site: { id: example.test, name: Example, urls: ['http://localhost'] }
locales: [en]
consent: { storedIn: choice }
services:
  choice:
    category: necessary
    items: { choice: { purpose: Remembers your choice., lifetime: P6M, secure: false, sameSite: Lax } }
  visits:
    category: statistics
    items:
      visits: { purpose: Counts visits to pages., lifetime: P1M }
      each: { pattern: visit_*, purpose: Counts visits to one page., lifetime: P1M }
      hidden: { purpose: Ties visits together., lifetime: P1M, httpOnly: true }
      kept: { type: localStorage, purpose: Holds counts not sent yet., lifetime: persistent }${items}
`

async function resolved(items?: string) {
  const result = await resolveDeclaration({ text: yaml(items) })
  if (!result.ok) throw new Error(JSON.stringify(result.report.findings))
  return result.declaration
}

async function site(items?: string, last?: Lock) {
  const declaration = await resolved(items)
  const made = last
    ? updateLock(last, declaration, { on: '2026-11-24', sha256 })
    : createLock(declaration, { on: '2026-11-23', sha256 })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const lock = 'lock' in made.value ? made.value.lock : made.value
  return { lock, policy: compilePolicy(declaration, lock), config: compileClient(declaration) }
}

let browser: Browser
let server: Server
let script: string
let shipped: { policy: object; config: object }

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${dist}/index.js'; export * from '${dist}/client.js'`,
      resolveDir: dist,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'CookieCharter',
    platform: 'browser',
  })
  script = outputFiles[0]!.text
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.setHeader('Set-Cookie', 'hidden=1; Path=/; HttpOnly')
    response.end(`<!doctype html><title>site</title><script>${script}</script><script>
      const { policy, config } = ${JSON.stringify(shipped)}
      const now = '2026-11-24'
      const text = () => CookieCharter.readConsentCookie(config.cookie, document.cookie)
      window.decision = () => CookieCharter.evaluateConsent(policy, text(), { now })
      window.choose = (decisions) => {
        document.cookie = CookieCharter.consentCookieHeader(config.cookie, CookieCharter.encodeConsent(policy, { decisions, on: now }))
        const clearings = CookieCharter.itemsToClear(config, decision(), { host: location.hostname, cookies: document.cookie, localStorage: Object.keys(localStorage) })
        for (const { by, type, name, expire } of clearings) {
          if (by !== 'script') continue
          if (type === 'cookie') document.cookie = expire
          if (type === 'localStorage') localStorage.removeItem(name)
        }
        return clearings
      }
    </script>`)
  }).listen(0, 'localhost')
  await new Promise((done) => server.once('listening', done))
  browser = await launchChromium()
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

const address = () => `http://localhost:${(server.address() as AddressInfo).port}/`

async function open(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto(address())
  return page
}

describe('the built client', () => {
  it('remembers, asks only for what is new, and clears after a withdrawal', async () => {
    const first = await site()
    shipped = first
    const context = await browser.newContext()
    const page = await open(context)
    const decision = () =>
      page.evaluate('decision()') as Promise<{ ask: string; askFor: string[]; units: object }>

    expect(await decision()).toMatchObject({ ask: 'full', askFor: ['statistics'] })
    await page.evaluate("choose('all')")
    await page.evaluate(
      "document.cookie = 'visits=1'; document.cookie = 'visit_a=1'; localStorage.kept = '1'; localStorage.other = '1'",
    )

    await page.reload()
    expect(await decision()).toMatchObject({ ask: 'none', units: { statistics: 'granted' } })

    const wider = `
      more: { purpose: Tells which pages bore people., lifetime: P1M }
  ads:
    category: marketing
    items: { ad: { purpose: Chooses advertisements., lifetime: P1M } }`
    shipped = await site(wider, first.lock)
    await page.reload()
    expect(await decision()).toMatchObject({
      ask: 'delta',
      askFor: ['statistics', 'marketing'],
      units: { statistics: 'undecided', marketing: 'undecided' },
    })

    const clearings = (await page.evaluate("choose('none')")) as { name: string; by: string }[]
    expect(clearings.map(({ name, by }) => `${name} ${by}`)).toEqual([
      'visits script',
      'visit_a script',
      'hidden server',
      'kept script',
    ])
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['other'])
    const cookies = (await context.cookies()).map(({ name }) => name).sort()
    expect(cookies).toEqual(['choice', 'hidden'])

    await page.reload()
    expect(await decision()).toMatchObject({
      ask: 'none',
      units: { statistics: 'denied', marketing: 'denied' },
    })
    await context.close()
  })
})
