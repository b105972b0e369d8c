/** What the README prints is what the command prints: every console block is run, on the README's own declaration. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'packages/cli/dist/cookie-charter.cjs')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'readme-'))

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  )

/** Calls of the command in a console block, each with what the README says it prints. */
function calls(block: string): { command: string; printed: string }[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return { command: part.slice(0, end), printed: part.slice(end + 1).trimEnd() }
    })
}

function run(command: string): string {
  const { stdout, stderr } = spawnSync(command.replace(/^cookie-charter/, `"${process.execPath}" "${bin}"`), {
    shell: true,
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  })
  return `${stdout}${stderr}`.trimEnd()
}

beforeAll(() => writeFileSync(join(folder, 'cookie-charter.yaml'), blocks('yaml')[0] ?? ''))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the README', () => {
  const all = blocks('console').flatMap(calls)

  it('shows calls of the command', () => {
    expect(all.length).toBeGreaterThan(5)
  })

  for (const { command, printed } of all)
    it(`prints what \`${command}\` prints`, () => {
      const seen = run(command)
      // A line of dots stands for lines left out.
      if (!printed.includes('\n…')) expect(seen).toBe(printed)
      else for (const part of printed.split(/\n…\n?/)) expect(seen).toContain(part)
    })
})
