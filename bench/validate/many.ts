/**
 * A thousand declarations: ours beside Spectral (our schema by its `schema` function and two functions of its own) and
 * ajv-cli (the schema alone), in one run; then ten thousand of ours, to see that time grows with the
 * number of files and memory does not.
 *
 *   npm run build && (cd bench && npm ci) && npx tsx bench/validate/many.ts [files] [many]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDeclarations, writeSpectralRuleset } from './inputs.ts'
import { type Usage, usageOf } from './measure.ts'
import { writeResults } from './write-results.ts'

const root = join(import.meta.dirname, '../..')
const peers = join(root, 'bench/node_modules/.bin')
const bin = join(root, 'packages/cli/dist/cookie-charter.cjs')
const schema = join(root, 'schemas/v1/declaration.schema.json')
const some = Number(process.argv[2] ?? 1_000)
const many = Number(process.argv[3] ?? 10_000)

const folder = mkdtempSync(join(tmpdir(), 'cookie-charter-bench-'))
try {
  writeDeclarations(join(folder, 'some'), some)
  const ruleset = writeSpectralRuleset(folder)
  const ours = usageOf(process.execPath, [bin, 'validate', 'some'], folder)
  const spectral = usageOf(join(peers, 'spectral'), ['lint', '-r', ruleset, 'some/**/*.yaml'], folder)
  const ajv = usageOf(
    join(peers, 'ajv'),
    [
      'validate',
      '--spec=draft7',
      '--strict=false',
      '-c',
      'ajv-formats',
      '-s',
      schema,
      '-d',
      'some/**/*.yaml',
    ],
    folder,
  )
  writeDeclarations(join(folder, 'many'), many)
  const tenfold = usageOf(process.execPath, [bin, 'validate', 'many'], folder)
  const rows = [
    row(`cookie-charter, ${some} files`, ours, ours),
    row(`Spectral, ${some} files`, spectral, ours),
    row(`ajv-cli, ${some} files, schema only`, ajv, ours),
    row(`cookie-charter, ${many} files`, tenfold, ours),
  ]
  console.table(rows)
  writeResults('many', 'One run, one after the other', rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function row(what: string, usage: Usage, ours: Usage) {
  return {
    what,
    seconds: usage.seconds,
    'processor seconds': Math.round(usage.cpuSeconds * 100) / 100,
    'peak MB': usage.megabytes,
    'time, ours = 1': Math.round((usage.seconds / ours.seconds) * 10) / 10,
    'memory, ours = 1': Math.round((usage.megabytes / ours.megabytes) * 10) / 10,
    status: usage.status,
  }
}
