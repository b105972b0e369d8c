import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildPage, type Page } from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { resolveDeclaration } from '@cookie-charter/validator'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../packages/renderer/src/testing/words-of.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

/** What a reader sees of some HTML: its words, with one space between them. */
const readable = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(?:x27|39);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, '')

function expectWords(html: string, page: Page): void {
  const seen = readable(html)
  for (const words of wordsOf(page)) expect(seen).toContain(readable(words.replaceAll('<', '&lt;')))
}

describe('examples in the documentation', () => {
  let declaration: ResolvedDeclaration
  beforeAll(async () => {
    const text = await readFile(join(root, 'fixtures/regaz/cookie-charter.yaml'), 'utf8')
    const result = await resolveDeclaration(text, { file: 'cookie-charter.yaml', language: 'yaml' })
    if (!result.ok) throw new Error('the fixture does not resolve')
    declaration = result.declaration
  })

  it('React prints every word of the tree', async () => {
    // By a name that the compiler does not follow: the example has a configuration of its own, checked below.
    const example = join(root, 'docs/examples/react/page.tsx')
    const { charterHtml } = await import(example)
    expectWords(charterHtml(declaration), buildPage(declaration, { locale: 'en' }))
  })

  it('React type-checks', async () => {
    await run(bin('tsc'), ['-p', join(root, 'docs/examples/react')])
  })

  it('VitePress builds, and prints every word of the tree', async () => {
    const folder = join(root, 'docs/examples/vitepress')
    const out = await mkdtemp(join(tmpdir(), 'vitepress-'))
    try {
      await run(bin('vitepress'), ['build', folder, '--outDir', out])
      const html = await readFile(join(out, 'index.html'), 'utf8')
      const example = JSON.parse(await readFile(join(folder, 'declaration.json'), 'utf8'))
      expectWords(html, buildPage(example, { locale: 'fr' }))
      expect(html).toContain('id="cookie-sessionid"')
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  })

  it('VitePress shows the declaration as it is resolved today', async () => {
    const example = JSON.parse(await readFile(join(root, 'docs/examples/vitepress/declaration.json'), 'utf8'))
    expect(example).toEqual(JSON.parse(JSON.stringify(declaration)))
  })
})
