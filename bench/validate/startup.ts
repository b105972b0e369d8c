/**
 * What a call costs above an empty Node: `--help`, and validating the shop's 60 items in YAML.
 * Alternating runs in one go, medians, so that a busy machine slows all of them alike.
 *
 *   npm run build && npx tsx bench/validate/startup.ts [runs]
 */
import { join } from 'node:path'
import { median, timeOf } from './measure.ts'
import { writeResults } from './write-results.ts'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'packages/cli/dist/cookie-charter.cjs')
const shop = join(root, 'fixtures/shop/cookie-charter.yaml')
const runs = Number(process.argv[2] ?? 15)

const calls = {
  'node -e 0': ['-e', '0'],
  '--help': [bin, '--help'],
  'validate, 60 items': [bin, 'validate', shop],
}
const times: { [name: string]: number[] } = {}
for (let run = 0; run < runs; run++)
  for (const [name, args] of Object.entries(calls)) {
    times[name] ??= []
    times[name].push(timeOf(process.execPath, args))
  }

const bare = median(times['node -e 0']!)
const rows = Object.entries(times).map(([call, values]) => {
  const ms = median(values)
  return { call, ms: round(ms), 'over bare Node (ms)': round(ms - bare), ratio: round(ms / bare) }
})
console.table(rows)
writeResults('startup', `${runs} alternating runs, medians`, rows)

function round(value: number): number {
  return Math.round(value * 100) / 100
}
