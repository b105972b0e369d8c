/**
 * Mutated inputs against the validator, by a seed: bounded by a number of inputs, and repeatable. Every input must end
 * in a report (never in an exception), within 300 ms of processor time, and memory must not grow from one tenth of the run to the last.
 *
 *   npm run build && npx tsx --expose-gc bench/validate/fuzz.ts [inputs=20000] [seed=1]        two million: a night
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateText } from '@cookie-charter/validator'
import { mutate } from './mutate.ts'
import { randomOf } from './random.ts'
import { writeResults } from './write-results.ts'

const inputs = Number(process.argv[2] ?? 20_000)
const seed = Number(process.argv[3] ?? 1)
const mostMilliseconds = 300

const random = randomOf(seed)
const seeds = seedTexts(join(import.meta.dirname, '../../fixtures'))
let slowest = 0
let slow = 0
let findings = 0
const heap: number[] = []
for (let index = 0; index < inputs; index++) {
  const { text, json } = mutate(seeds[random(seeds.length)]!, seeds, random)
  const begin = process.cpuUsage()
  try {
    const report = await validateText(text, { file: json ? 'fuzz.json' : 'fuzz.yaml', today: '2026-11-23' })
    findings += report.findings.length
  } catch (error) {
    keep('crash', text, index)
    throw error
  }
  // Processor time: a busy machine is not the validator's fault.
  const { user, system } = process.cpuUsage(begin)
  const time = (user + system) / 1_000
  slowest = Math.max(slowest, time)
  if (time > mostMilliseconds) {
    slow++
    keep('slow', text, index)
  }
  if (index % Math.ceil(inputs / 20) === 0) {
    globalThis.gc?.()
    heap.push(Math.round(process.memoryUsage().heapUsed / 1024 / 1024))
  }
}

const row = {
  inputs,
  seed,
  findings,
  crashes: 0,
  'over 300 ms': slow,
  'slowest (ms)': Math.round(slowest),
  'heap at a tenth (MB)': heap[2] ?? 0,
  'heap at the end (MB)': heap.at(-1) ?? 0,
}
console.table([row])
writeResults('fuzz', 'Seeded mutations of the fixtures', [row])
process.exitCode = slow > 0 ? 1 : 0

/** The declarations and scenario files of the repository, as texts to begin with. */
function seedTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ya?ml|json|scenario)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

function keep(what: string, text: string, index: number): void {
  const path = join(tmpdir(), `cookie-charter-fuzz-${what}-${seed}-${index}.txt`)
  writeFileSync(path, text)
  console.error(`${what}: input ${index} is kept in ${path}`)
}
