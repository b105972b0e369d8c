/** The README's picture: the French charter of the demo, as a real Chromium shows it. Run `npm run demo` first. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../test/chromium.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/images')
mkdirSync(folder, { recursive: true })

const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 1240 } })
  await page.goto(pathToFileURL(join(root, 'demo/charte.fr.html')).href)
  await page.screenshot({ path: join(folder, 'charte.fr.png') })
} finally {
  await browser.close()
}
