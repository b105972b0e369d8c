/** The main job on the Régaz charter: findings, the page in two languages, types, a lock and a consent string. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const demo = join(root, 'demo')
const bin = join(root, 'packages/cli/dist/cookie-charter.cjs')

function cookieCharter(...args: string[]): number {
  console.log(`\n$ cookie-charter ${args.map((arg) => (/\s/.test(arg) ? `'${arg}'` : arg)).join(' ')}`)
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: demo,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status ?? 2
}

function expectStatus(wanted: number, actual: number): void {
  if (actual === wanted) return
  console.error(`The command ended with ${actual}, not ${wanted}.`)
  process.exit(1)
}

const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true })
if (build.status !== 0) process.exit(1)

rmSync(demo, { recursive: true, force: true })
mkdirSync(demo)
cpSync(join(root, 'fixtures/regaz'), demo, { recursive: true })

// The published charter has real faults: the findings are the point, and the demo goes on.
expectStatus(1, cookieCharter('validate'))
expectStatus(
  0,
  cookieCharter('render', '--locale', 'fr', '--format', 'html', '--standalone', '--out', 'charte.fr.html'),
)
expectStatus(0, cookieCharter('render', '--locale', 'en', '--format', 'markdown', '--out', 'charter.en.md'))
expectStatus(0, cookieCharter('types', '--out', 'cookies.gen.ts'))
expectStatus(0, cookieCharter('lock', '--check'))
expectStatus(0, cookieCharter('consent', 'encode', '--all', '--on', '2026-11-23'))

console.log(`
What was made:
  demo/charte.fr.html    the cookie charter in French, a page of its own
  demo/charter.en.md     the same in English, in Markdown
  demo/cookies.gen.ts    types and the consent policy
and above, the consent string of a visitor who accepts everything.`)
