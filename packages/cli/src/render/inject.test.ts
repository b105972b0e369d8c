import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDeclaration } from '../input/load-declaration.ts'
import type { Io } from '../io/io.ts'
import { inject } from './inject.ts'
import { planRender } from './plan.ts'

const declaration = `schemaVersion: 1
site: { id: a.example, name: A, urls: [https://a.example] }
locales: [tr]
services: { s: { category: necessary, items: { sid: { purpose: Oturum., lifetime: session } } } }
`

const region = (options = '') =>
  `<!-- cookie-charter:start view=table columns=name ${options}-->\n<!-- cookie-charter:end -->\n`

/** A folder with a declaration and a page, and a way to fill the page's regions and see what is printed. */
function folder(name: string, page: string | Buffer) {
  const cwd = mkdtempSync(join(tmpdir(), 'inject-'))
  const path = join(cwd, name)
  writeFileSync(join(cwd, 'cookie-charter.yaml'), declaration)
  writeFileSync(path, page)
  const printed: string[] = []
  const io: Io = {
    cwd,
    env: {},
    out: (text) => void printed.push(text),
    err: (text) => void printed.push(text),
    errStyled: (text) => void printed.push(text),
    stdin: async () => '',
    outIsTerminal: false,
    errIsTerminal: false,
    width: 80,
  }
  const run = async (file = name, flags: { check?: boolean } = {}) => {
    const plan = planRender({ ...flags, inject: file })
    if (plan.kind !== 'inject') throw new Error('no injection was planned')
    return inject(io, await loadDeclaration(io, undefined), plan)
  }
  return { cwd, path, run, printed }
}

describe('inject', () => {
  it('keeps permissions, and a link a link', async () => {
    const { cwd, path, run } = folder('page.md', region())
    chmodSync(path, 0o640)
    symlinkSync('page.md', join(cwd, 'link.md'))
    expect(await run('link.md')).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain('`sid`')
  })

  it('refuses a file that is not UTF-8 and leaves its bytes', async () => {
    const bytes = Buffer.concat([Buffer.from('caf\u00e9\n', 'latin1'), Buffer.from(region())])
    const { path, run } = folder('page.md', bytes)
    await expect(run()).rejects.toThrow('page.md is not UTF-8.')
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('takes a language of the declaration in a marker, and no other that is not ours', async () => {
    expect(await folder('page.md', region('locale=tr ')).run()).toBe(0)
    await expect(folder('page.md', region('locale=ja ')).run()).rejects.toThrow('“ja” is no value')
  })

  it('writes nothing with check and gives the difference', async () => {
    const { path, run, printed } = folder('page.md', region())
    expect(await run('page.md', { check: true })).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(region())
    expect(printed.join('')).toContain('+| `sid` |')
    await run()
    expect(await run('page.md', { check: true })).toBe(0)
  })
})
