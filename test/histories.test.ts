/** Histories of a declaration, and what a visitor is asked at the end: fixtures/histories, judged by the contract alone. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compilePolicy, encodeConsent, evaluateConsent } from '@cookie-charter/consent'
import { classifyChanges, questionsOf } from '@cookie-charter/consent/changes'
import { createLock, type Lock, updateLock } from '@cookie-charter/consent/lock'
import { resolveDeclaration } from '@cookie-charter/validator'
import { describe, expect, it } from 'vitest'
import { type Answer, callInside } from './call.ts'
import {
  type ChangeCase,
  damaged,
  type History,
  type Json,
  patched,
  readHistories,
  type Step,
} from './history.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const bin = join(import.meta.dirname, '../packages/cli/dist/cookie-charter.cjs')
const base = readHistories('base.yaml') as Json
const unitKinds = ['category', 'service'] as const

async function resolved(declaration: Json) {
  const result = await resolveDeclaration({ text: JSON.stringify(declaration) })
  if (!result.ok) throw new Error(JSON.stringify(result.report.findings))
  return result.declaration
}

function made<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('one change', () => {
  for (const row of readHistories('changes.yaml') as ChangeCase[])
    for (const unit of unitKinds) {
      const start = patched(patched(base, { consent: { unit } }), row.from)
      const end = patched(start, row.to)
      const asks = row.asks?.[unit] ?? []
      it(`${row.change}, by ${unit}`, () => holds(start, end, asks, row.level))
      if (row.back !== false)
        it(`${row.change}, by ${unit}, and back`, () =>
          holds(end, start, row.back ? row.back[unit] : [], row.level))
    }
})

async function holds(start: Json, end: Json, asks: string[], level: ChangeCase['level']) {
  const [before, after] = [await resolved(start), await resolved(end)]
  const changes = classifyChanges(before, after)
  expect(
    questionsOf(changes)
      .map((question) => question.unit)
      .sort(),
  ).toEqual([...asks].sort())
  const highest = ['material', 'notable', 'editorial'].find((name) =>
    changes.some((change) => change.level === name),
  )
  if (asks.length > 0) expect(highest).toBe('material')
  else if (level) expect(highest).toBe(level)

  const first: Lock = made(createLock(before, { on: '2026-01-10', sha256 }))
  const policy = compilePolicy(before, first)
  const { lock } = made(updateLock(first, after, { on: '2026-02-01', sha256 }))
  expect(lock.generations.length).toBe(asks.length > 0 ? 2 : 1)

  const now = compilePolicy(after, lock)
  const known = evaluateConsent(policy, undefined, { now: '2026-01-11' }).units
  const accepted = encodeConsent(policy, { decisions: 'all', on: '2026-01-12' })
  const seen = evaluateConsent(now, accepted, { now: '2026-02-02' })
  const left = Object.entries(seen.units).filter(([, state]) => state !== 'granted')
  expect(left.map(([id, state]) => `${id} ${state}`).sort()).toEqual(
    asks.map((id) => `${id} undecided`).sort(),
  )
  expect(seen.ask).toBe(asks.length > 0 ? 'delta' : 'none')
  expect([...seen.askFor].sort()).toEqual([...asks].sort())

  const refused = encodeConsent(policy, { decisions: 'none', on: '2026-01-12' })
  const still = evaluateConsent(now, refused, { now: '2026-02-02' })
  for (const id of asks) {
    // What was exempt, or not there, could not be refused.
    const refusable = known[id] === 'undecided'
    expect(`${id} ${still.units[id]}`).toBe(`${id} ${refusable ? 'denied' : 'undecided'}`)
    expect(still.askFor.includes(id)).toBe(!refusable)
  }
}

for (const file of ['visits.yaml', 'locks.yaml', 'merges.yaml', 'units.yaml', 'signals.yaml'])
  describe(file, () => {
    for (const history of readHistories(file) as History[]) it(history.history, () => runHistory(history))
  })

async function runHistory(history: History): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'history-'))
  const saved = new Map<string, Json>()
  const strings = new Map<string, string>()
  let declaration = base
  const lockFile = join(folder, 'cookie-charter.lock.json')
  const readLock = () => JSON.parse(readFileSync(lockFile, 'utf8')) as Lock
  const write = (comment = '') =>
    writeFileSync(
      join(folder, 'cookie-charter.yaml'),
      `${comment && `# ${comment}\n`}${JSON.stringify(declaration, null, 1)}\n`,
    )
  const call = async (words: string[], expected = 0): Promise<Answer> => {
    const answer = await (history.through === 'process'
      ? inProcess(folder, words)
      : callInside(folder, words))
    expect(answer.status, `${words.join(' ')}: ${answer.err}`).toBe(expected)
    return answer
  }

  async function take(step: Step): Promise<void> {
    if ('change' in step) {
      declaration = patched(declaration, step.change)
      write()
    } else if ('comment' in step) write(step.comment)
    else if ('save' in step) {
      saved.set(step.save, declaration)
      cpSync(lockFile, join(folder, `${step.save}.saved`))
    } else if ('restore' in step) {
      declaration = saved.get(step.restore) ?? null
      write()
      cpSync(join(folder, `${step.restore}.saved`), lockFile)
    } else if ('edit lock' in step) {
      const text = readFileSync(lockFile, 'utf8')
      expect(text).toContain(step['edit lock'][0])
      writeFileSync(lockFile, text.replace(...step['edit lock']))
    } else if ('remove lock' in step) rmSync(lockFile)
    else if ('git' in step) expect(git(folder, step.git), `git ${step.git.join(' ')}`).toBe(step.exit ?? 0)
    else if ('lock' in step) await takeLock(step)
    else if ('choose' in step) {
      const { on, keep, ...flags } = step.choose
      const words = Object.entries(flags).flatMap(([name, value]) => [
        `--${name}`,
        ...(value === true ? [] : [String(value)]),
      ])
      const { out } = await call(['consent', 'encode', ...words, '--on', on], step.exit)
      if (step.exit) return
      expect(out).toMatch(/^[\w.-]+\n$/)
      strings.set('last', out.trim())
      if (keep !== undefined) strings.set(keep, out.trim())
    } else if ('decode' in step) {
      const { out } = await call(['consent', 'decode', strings.get('last')!], step.exit)
      expect(JSON.parse(out).value).toMatchObject(step.decode)
    } else await takeEvaluate(step)
  }

  async function takeLock(step: Extract<Step, { lock: string }>): Promise<void> {
    const words = ['lock', ...(step.flags ?? []), '--on', step.lock]
    if (step.fails) {
      const before = readFileSync(lockFile, 'utf8')
      const answer = await (history.through === 'process'
        ? inProcess(folder, words)
        : callInside(folder, words))
      expect([1, 2], answer.err).toContain(answer.status)
      expect(readFileSync(lockFile, 'utf8')).toBe(before)
      return
    }
    await call(words, step.exit)
    if (step.exit) return
    const lock = readLock()
    if (step.generation !== undefined) expect(lock.generations.at(-1)?.generation).toBe(step.generation)
    if (step.locales) expect(lock.locales).toEqual(step.locales)
    const slots = (space: 'categories' | 'services') =>
      Object.fromEntries(lock[space].filter((entry) => !entry.removed).map(({ id, slot }) => [id, slot]))
    if (step.categories) expect(slots('categories')).toEqual(step.categories)
    if (step.services) expect(slots('services')).toEqual(step.services)
    if (step.released) expect(slots('categories')).toMatchObject(step.released)
    for (const space of ['categories', 'services'] as const)
      expect(new Set(lock[space].map(({ slot }) => slot)).size).toBe(lock[space].length)
  }

  async function takeEvaluate(step: Extract<Step, { evaluate: string }>): Promise<void> {
    const string = step.literal ?? (step.string === 'none' ? undefined : strings.get(step.string ?? 'last'))
    const text = step.damage === undefined ? string : damaged(string ?? '', step.damage)
    const { out, err } = await call([
      ...['consent', 'evaluate', ...(text === undefined ? [] : [text])],
      ...['--now', step.evaluate, ...(step.gpc ? ['--gpc'] : [])],
    ])
    const decision = JSON.parse(out)
    if (step.warns) expect(err).not.toBe('')
    if (step.units) expect(decision.units).toMatchObject(step.units)
    for (const [id, state] of Object.entries(step.not ?? {})) expect(decision.units[id]).not.toBe(state)
    if (step.ask)
      expect({ ask: decision.ask, askFor: decision.askFor }).toEqual({
        ask: step.ask,
        askFor: step.askFor ?? [],
      })
  }

  try {
    write()
    for (const [index, step] of history.steps.entries())
      try {
        await take(step)
      } catch (error) {
        if (error instanceof Error)
          error.message = `step ${index + 1}, ${JSON.stringify(step)}: ${error.message}`
        throw error
      }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The command as it was built. */
async function inProcess(cwd: string, words: string[]): Promise<Answer> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd, encoding: 'utf8' })
  return { status: status ?? -1, out: stdout, err: stderr }
}

function git(cwd: string, words: string[]): number {
  const who = { NAME: 'Shop', EMAIL: 'shop@shop.example' }
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
  }
  for (const role of ['AUTHOR', 'COMMITTER'])
    for (const [key, value] of Object.entries(who)) env[`GIT_${role}_${key}`] = value
  try {
    execFileSync('git', words, { cwd, env, stdio: 'pipe' })
    return 0
  } catch (error) {
    return (error as { status?: number }).status ?? -1
  }
}
