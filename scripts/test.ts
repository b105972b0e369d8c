/**
 * Every check of the repository, one after the other, to the end: a failed step does not hide the next.
 * Ends with a plain line that counts steps and tests: `N passed, N failed`, and `, N skipped` where there are any.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

function run(title: string, command: string): boolean {
  console.log(`\n── ${title}: ${command}`)
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  })
  return status === 0
}

function step(title: string, command: string): Tally {
  const ok = run(title, command)
  if (!ok) console.log(`✗ ${title} failed`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function vitest(): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'cookie-charter-'))
  const file = join(folder, 'vitest.json')
  const ok = run('tests', `npx vitest run --reporter=default --reporter=json --outputFile.json=${file}`)
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const passed: number = report.numPassedTests
    const failed: number = report.numFailedTests
    // A file that cannot be loaded fails without a failed test.
    return {
      passed,
      failed: ok ? failed : Math.max(failed, 1),
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const tallies = [
  step('generated files', 'npm run --silent generate:check'),
  step('build', 'npm run --silent build'),
  step('types', 'npm run --silent typecheck'),
  step('format and lint', 'npm run --silent lint'),
  step('unused code', 'npm run --silent knip'),
  step('packages', 'npm run --silent check:packages'),
  step('sizes', 'npm run --silent size'),
  vitest(),
]
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
process.exitCode = sum('failed') > 0 ? 1 : 0
