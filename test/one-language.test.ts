import { join } from 'node:path'
import { shippedLocales } from '@cookie-charter/renderer'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What a bundler makes of some code for a browser. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@cookie-charter/source'],
  })
  return outputFiles[0]?.text ?? ''
}

describe('a bundle of the renderer', () => {
  it('holds one language where the caller brings one', async () => {
    const code = await bundle(`
      import { buildPage } from '@cookie-charter/renderer/core'
      import en from '@cookie-charter/renderer/locales/en'
      globalThis.page = buildPage(globalThis.declaration, { locale: en })`)
    expect(code).toContain('Necessary cookies')
    expect(code).not.toContain('Cookies nécessaires')
    expect(code).not.toMatch(/tag:"(?!en")/)
  })

  it('holds all of them otherwise, and nothing of Node', async () => {
    const code = await bundle(`
      import { renderHtml } from '@cookie-charter/renderer'
      globalThis.html = renderHtml(globalThis.declaration)`)
    for (const tag of shippedLocales) expect(code).toContain(`tag:"${tag}"`)
    expect(code).not.toMatch(/\bnode:|\brequire\(/)
  })
})
