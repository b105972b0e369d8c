/** What npm would publish, installed into another project: types under strict, Node, and a bundler. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const project = mkdtempSync(join(tmpdir(), 'packed-'))
const packages = ['schema', 'validator', 'renderer', 'consent', 'cli']

const program = `
import { type Declaration, type ResolvedDeclaration, declarationSchema, isDeclaration } from '@cookie-charter/schema'
import { type Finding, resolveDeclaration, validateText } from '@cookie-charter/validator'
import { renderHtml, renderMarkdown } from '@cookie-charter/renderer'
import { type ConsentPolicy, decodeConsent, encodeConsent } from '@cookie-charter/consent'
import { defineConfig } from 'cookie-charter'

const declaration: Declaration = {
  schemaVersion: 1,
  site: { id: 'a', name: 'A', urls: ['https://a.example'] },
  locales: ['en'],
  services: { login: { category: 'necessary', items: { sid: { purpose: 'Keeps you signed in.', lifetime: 'session' } } } },
}
// @ts-expect-error a lifetime is a duration or one of five words
declaration.services['login']!.items['sid']!.lifetime = 'thirteen months'
declaration.services['login']!.items['sid']!.lifetime = 'session'

export const config = defineConfig({ rules: { 'quality/provider-missing': 'off' } })
export type { ConsentPolicy, Finding }
export { decodeConsent, encodeConsent }

const text = JSON.stringify(declaration)
const report = await validateText(text, { file: 'a.json', language: 'json', today: '2026-11-23' })
const resolved = await resolveDeclaration({ text, path: 'a.json' }, { language: 'json' })
if (!resolved.ok) throw new Error('not resolved')
const value: ResolvedDeclaration = resolved.declaration
console.log(isDeclaration(declaration), typeof declarationSchema, report.errors)
console.log(renderHtml(value, { locale: 'en' }).includes('<code>sid</code>'), renderMarkdown(value, { locale: 'fr' }).includes('sid'))
`

const output = 'true object 0\ntrue true\n'

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
}

function compile(options: Record<string, string>): string {
  const flags = Object.entries({ strict: 'true', target: 'es2022', noEmit: 'true', ...options }).flatMap(
    ([name, value]) => [`--${name}`, value],
  )
  try {
    return execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...flags, 'program.mts'],
      {
        cwd: project,
        encoding: 'utf8',
      },
    )
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

beforeAll(() => {
  const tarballs = packages.map((name) => {
    const packed = npm(
      ['pack', '--json', '--silent', '--pack-destination', project],
      join(root, 'packages', name),
    )
    return `./${JSON.parse(packed)[0].filename}`
  })
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], project)
  writeFileSync(join(project, 'program.mts'), program)
  cpSync(join(root, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'), {
    recursive: true,
  })
}, 120_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the packed packages', () => {
  it('type-check as Node resolves them', () => {
    expect(compile({ module: 'nodenext', moduleResolution: 'nodenext' })).toBe('')
  })

  it('type-check as bundlers resolve them, with the types of a browser alone', () => {
    expect(compile({ module: 'esnext', moduleResolution: 'bundler', lib: 'es2023,dom', types: '' })).toBe('')
  })

  it('run in Node', async () => {
    await build({
      entryPoints: [join(project, 'program.mts')],
      outfile: join(project, 'program.mjs'),
      format: 'esm',
    })
    expect(execFileSync(process.execPath, ['program.mjs'], { cwd: project, encoding: 'utf8' })).toBe(output)
  })

  it('bundle, and then run with code generation forbidden, as under a strict content security policy', async () => {
    await build({
      entryPoints: [join(project, 'program.mts')],
      outfile: join(project, 'bundled.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
    const args = ['--disallow-code-generation-from-strings', 'bundled.mjs']
    expect(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })).toBe(output)
  })

  it.each(['schema', 'validator', 'renderer', 'consent'])(
    'bundle for a browser, with nothing of Node: %s',
    async (name) => {
      const { outputFiles } = await build({
        stdin: { contents: `export * from '@cookie-charter/${name}'`, resolveDir: project },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        logLevel: 'silent',
      })
      expect(outputFiles[0]!.text).not.toMatch(/["']node:/)
    },
  )

  it('bring the command', () => {
    const bin = join(project, 'node_modules/.bin/cookie-charter')
    expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('ship the schema as a file', () => {
    const code =
      "import s from '@cookie-charter/schema/v1/declaration.schema.json' with { type: 'json' }; console.log(s.title)"
    const args = ['--no-warnings', '--input-type=module', '-e', code]
    expect(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })).toBe('Declaration\n')
  })
})
