import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Io } from '../../io/io.ts'
import { changeIn } from './change-in.ts'
import { surroundingsOf } from './surroundings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cookie-charter-watch-'))
  writeFileSync(join(folder, 'cookie-charter.yaml'), 'a: 1\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function surroundings(read: string[], words: string[] = []) {
  const io = { cwd: folder } as Io
  const inputs = { files: [], stdin: false, problems: [], folders: [folder] }
  return surroundingsOf({ io, words, flags: {}, version: '0' }, { code: 0, inputs, read: new Set(read) })
}

describe('changeIn', () => {
  it('hears of a file that took part', async () => {
    const path = join(folder, 'cookie-charter.yaml')
    const { happened, stop } = changeIn(surroundings([path]))
    writeFileSync(path, 'a: 2, longer\n')
    expect(await happened).toBe('changed')
    stop()
  })

  it('hears of a declaration that appears in a folder that was searched', async () => {
    const { happened, stop } = changeIn(surroundings([], [folder]))
    writeFileSync(join(folder, 'cookie-charter.json'), '{}')
    expect(await happened).toBe('changed')
    stop()
  })

  it('hears of a configuration that appears', async () => {
    const { happened, stop } = changeIn(surroundings([]))
    writeFileSync(join(folder, 'cookie-charter.config.json'), '{}')
    expect(await happened).toBe('changed')
    stop()
  })

  it('does not care for other files', async () => {
    const { happened, stop } = changeIn(surroundings([join(folder, 'cookie-charter.yaml')]))
    writeFileSync(join(folder, 'report.sarif'), '{}')
    expect(await Promise.race([happened, pause(400, 'nothing')])).toBe('nothing')
    stop()
  })
})
