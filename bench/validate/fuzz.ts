/**
 * Mutated inputs against the validator, by a seed: bounded in number and time, and repeatable. Every input must end in
 * a report whose places lie in the text (never in an exception), within 300 ms of processor time, and memory must not
 * grow from one tenth of the run to the last. Each input is made from the seed and its own number, so that one alone
 * can be made again.
 *
 *   npm run build && npx tsx --expose-gc bench/validate/fuzz.ts [inputs=20000] [seed=1] [minutes=60] [first=0]
 *
 * Two million are a night: `fuzz.ts 2000000 1 600`. One again: `fuzz.ts 1 1 1 123456`.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveDeclaration } from '@cookie-charter/validator'
import { checkMutant, mendMutant, printMutant } from './check-mutant.ts'
import { seedTexts } from './fuzz-seeds.ts'
import { type Mutant, mutate, type Seed } from './mutate.ts'
import { randomOf } from './random.ts'
import { writeResults } from './write-results.ts'

const [inputs = 20_000, seed = 1, minutes = 60, first = 0] = process.argv.slice(2).map(Number)
const mostMilliseconds = 300
/** Every so manieth report is printed in all formats, and its findings are mended. */
const useEvery = 20
const sampleEvery = Math.min(20_000, Math.ceil(inputs / 20))

const seeds = await withValues(seedTexts(join(import.meta.dirname, '../../fixtures')))
const deadline = performance.now() + minutes * 60_000
const count = { inputs: 0, findings: 0, crashes: 0, slow: 0, slowest: 0 }
const heap: number[] = []

for (let index = first; index < first + inputs && performance.now() < deadline; index++) {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ index)
  const mutant = mutate(seeds[random(seeds.length)]!, seeds, random)
  const begin = process.cpuUsage()
  try {
    const report = await checkMutant(mutant)
    if (index % useEvery === 0) {
      printMutant(report, mutant)
      await mendMutant(mutant, report)
    }
    count.findings += report.findings.length
  } catch (error) {
    count.crashes++
    keep('crash', mutant, index, error)
  }
  // Processor time: a busy machine is not the validator's fault.
  const { user, system } = process.cpuUsage(begin)
  const time = (user + system) / 1_000
  count.slowest = Math.max(count.slowest, time)
  if (time > mostMilliseconds) {
    count.slow++
    keep('slow', mutant, index, `${Math.round(time)} ms`)
  }
  if (count.inputs++ % sampleEvery === 0) {
    globalThis.gc?.()
    heap.push(Math.round(process.memoryUsage().heapUsed / 1024 / 1024))
  }
}

const row = {
  inputs: count.inputs,
  seed,
  findings: count.findings,
  crashes: count.crashes,
  'over 300 ms': count.slow,
  'slowest (ms)': Math.round(count.slowest),
  'heap at a tenth (MB)': heap[Math.floor(heap.length / 10)] ?? 0,
  'heap at the end (MB)': heap.at(-1) ?? 0,
}
console.table([row])
if (inputs > 1) writeResults('fuzz', 'Seeded mutations of the fixtures', [row])
process.exitCode = count.slow + count.crashes > 0 ? 1 : 0

/** The values of those seeds that are whole declarations, so that they can be changed as such. */
async function withValues(texts: readonly string[]): Promise<Seed[]> {
  const { parseSource } = await import('../../packages/validator/src/source/parse.ts')
  return Promise.all(
    texts.map(async (text) => {
      const isWhole = (await resolveDeclaration({ text })).ok
      const parsed = isWhole ? await parseSource('seed.yaml', text, 'yaml') : undefined
      return parsed?.ok ? { text, value: parsed.source.value } : { text }
    }),
  )
}

function keep(what: string, { text, json }: Mutant, index: number, why: unknown): void {
  const path = join(tmpdir(), `cookie-charter-fuzz-${what}-${seed}-${index}.${json ? 'json' : 'yaml'}`)
  writeFileSync(path, text)
  console.error(`${what}: input ${index} of seed ${seed} is kept in ${path}:`, why)
}
