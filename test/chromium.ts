/** A real Chromium out of the npm registry: it needs Node and npm, no browser, no system libraries, and runs for root too. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules')

/** A browser without a window. Close it when done. */
export async function launchChromium(): Promise<Browser> {
  const folder = await unpacked()
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    // Containers run as root and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...(process.env as { [name: string]: string }),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      ...fonts,
    },
  })
}

/** The folder with the browser, unpacked once; test files that start at the same time may each unpack it. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const folder = join(modules, '.cache', 'cookie-charter', `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const fresh = await mkdtemp(`${folder}-`)
  await unpackInto(fresh)
  await writeFile(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  )
  // Only a whole folder gets the final name; who comes second throws its own away.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }))
  return folder
}

/** The package unpacks into the system's temporary folder, and its libraries only where it takes the machine for AWS Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
