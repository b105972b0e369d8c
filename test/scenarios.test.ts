/** Every *.scenario file: files, a call of the built command, and what it must print. Plain text, so a bug report is a test. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseScenario } from './scenario.ts'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'packages/cli/dist/cookie-charter.cjs')
const fixtures = join(root, 'fixtures')
const scenarioFiles = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.scenario'))
  .sort()

describe('scenarios', () => {
  for (const file of scenarioFiles)
    it(file, () => {
      const scenario = parseScenario(readFileSync(join(fixtures, file), 'utf8'))
      const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
      try {
        for (const [name, text] of scenario.files) {
          mkdirSync(dirname(join(folder, name)), { recursive: true })
          writeFileSync(join(folder, name), text)
        }
        const command = scenario.command
          .replaceAll('{fixtures}', fixtures)
          .replaceAll(/(?<=^|&& )cookie-charter/g, `"${process.execPath}" "${bin}"`)
        const { status, stdout, stderr } = spawnSync(command, {
          shell: true,
          cwd: folder,
          input: scenario.stdin,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], NO_COLOR: '1', ...scenario.env },
        })
        const seen = (text: string) => text.replaceAll(fixtures, '{fixtures}')
        if (scenario.stdout !== undefined) expect(seen(stdout)).toBe(scenario.stdout)
        if (scenario.stderr !== undefined) expect(seen(stderr)).toBe(scenario.stderr)
        for (const line of scenario.contains) expect(seen(stdout + stderr)).toContain(line)
        for (const [name, text] of scenario.after) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
        expect(status).toBe(scenario.status)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
})
