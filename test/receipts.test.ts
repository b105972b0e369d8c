/** A receipt against the lock and its git history, through the command. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ConsentReceipt, createReceipt } from '@cookie-charter/consent/receipt'
import { resolveDeclaration } from '@cookie-charter/validator'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commands } from '../packages/cli/src/generated/commands.ts'
import { main } from '../packages/cli/src/main.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receipts-'))
  copyFileSync(join(import.meta.dirname, '../fixtures/histories/base.yaml'), path('cookie-charter.yaml'))
  git('init', '-q')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string) => join(folder, name)

function git(...words: string[]): void {
  const who = ['-c', 'user.name=Shop', '-c', 'user.email=shop@shop.example']
  execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'pipe' })
}

async function call(...words: string[]): Promise<{ status: number; out: string }> {
  const printed: string[] = []
  const io = { cwd: folder, env: {}, err: () => {}, errStyled: () => {}, stdin: async () => '', width: 80 }
  const terminal = { outIsTerminal: false, errIsTerminal: false }
  const status = await main(
    words,
    { ...io, ...terminal, out: (text) => printed.push(text) },
    '0.0.0',
    commands,
  )
  return { status, out: printed.join('') }
}

async function locked(day: string): Promise<void> {
  expect((await call('lock', '--on', day)).status).toBe(0)
  git('add', '.')
  git('commit', '-q', '-m', day)
}

async function receiptOf(...choice: string[]): Promise<ConsentReceipt> {
  const { out } = await call('consent', 'encode', '--on', '2026-01-12', ...choice)
  const resolved = await resolveDeclaration({ path: path('cookie-charter.yaml') })
  if (!resolved.ok) throw new Error('the declaration does not resolve')
  const lock = JSON.parse(readFileSync(path('cookie-charter.lock.json'), 'utf8'))
  const options = { text: out.trim(), at: '2026-01-12T10:00:00Z', recordId: 'r-1', dpv: true }
  const made = createReceipt(resolved.declaration, lock, options)
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

async function verified(receipt: object): Promise<[number, string[]]> {
  writeFileSync(path('receipt.json'), JSON.stringify(receipt))
  const { status, out } = await call('consent', 'verify', 'receipt.json')
  const { checks } = JSON.parse(out) as { checks: { check: string; ok: boolean }[] }
  return [status, checks.filter(({ ok }) => !ok).map(({ check }) => check)]
}

it('holds against the present lock, and against the history after the site has changed', async () => {
  await locked('2026-01-10')
  const receipt = await receiptOf('--grant', 'statistics', '--deny', 'marketing')
  expect(await verified(receipt)).toEqual([0, []])

  const text = readFileSync(path('cookie-charter.yaml'), 'utf8')
  writeFileSync(path('cookie-charter.yaml'), text.replaceAll('P12M', 'P13M').replaceAll('P3M', 'P1M'))
  await locked('2026-02-01')
  expect(await verified(receipt)).toEqual([0, []])
  expect(await verified({ ...receipt, generation: 2 })).toEqual([1, ['generation', 'fingerprint', 'shown']])
})

it('shows every change of what can be proven', async () => {
  await locked('2026-01-10')
  const receipt = await receiptOf('--all')
  const [first, ...others] = receipt.purposes
  const longer = { ...first, storage_durations: ['P1D'] }
  const refused = receipt.events.map((event) => ({ ...event, event_state: 'refused' }))
  const another = await receiptOf('--none')
  expect(await verified({ ...receipt, purposes: [longer, ...others] })).toEqual([1, ['shown']])
  expect(await verified({ ...receipt, events: refused })).toEqual([1, ['events']])
  expect(await verified({ ...receipt, consent_string: another.consent_string })).toEqual([1, ['events']])
  expect(await verified({ ...receipt, language: 'fr' })).toEqual([1, ['language']])
})

it('says nothing of another site, or where git does not reach back', async () => {
  await locked('2026-01-10')
  const receipt = await receiptOf('--all')
  expect((await verified({ ...receipt, site: 'other.example' }))[0]).toBe(3)
  rmSync(path('.git'), { recursive: true })
  expect((await call('lock', '--new-lineage', '--on', '2026-02-01')).status).toBe(0)
  expect((await verified(receipt))[0]).toBe(3)
})

it('is not mistaken for anything else', async () => {
  await locked('2026-01-10')
  for (const text of ['', '{}', '[]', 'null', '{"schema_version":"cookie-charter-receipt/2"}']) {
    writeFileSync(path('receipt.json'), text)
    expect((await call('consent', 'verify', 'receipt.json')).status).toBe(2)
  }
  expect((await call('consent', 'verify', 'no-such-file.json')).status).toBe(2)
  expect((await call('consent', 'verify')).status).toBe(2)
})
