/**
 * Random strings, sound and damaged, read by us and by three peers: `tsx bench/iab/differential.ts [runs] [seed]`.
 * Prints how often all agree, and each kind of disagreement with its count and an example. A kind without an
 * explanation in docs/iab-strings.md is a finding.
 */

import fc from 'fast-check'
import { decodeTcString } from '../../packages/consent/src/iab/tcf/decode.ts'
import { encodeTcString } from '../../packages/consent/src/iab/tcf/encode.ts'
import { commonOf } from '../../packages/consent/src/iab/testing/common.ts'
import { type Common, readByGpp, readByPeer } from '../../packages/consent/src/iab/testing/peers.ts'
import { plainModel } from '../../packages/consent/src/iab/testing/random-model.ts'

const runs = Number(process.argv[2] ?? 20_000)
const seed = Number(process.argv[3] ?? 1)

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const kinds = new Map<string, { count: number; example: string }>()
let agreed = 0
let refused = 0

/** A linear congruential generator: small, and the same everywhere. */
function generator(state: number): (below: number) => number {
  let value = state >>> 0
  return (below) => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((value / 2 ** 32) * below)
  }
}

const random = generator(seed)
const models = fc.sample(plainModel(400), { numRuns: Math.min(runs, 2000), seed })

function nextText(): string {
  const model = models[random(models.length)]!
  const compat = ([undefined, 'iabtcf', 'iabgpp'] as const)[random(3)]
  const written = encodeTcString(model, compat ? { compat } : {})
  if (!written.ok) throw new Error(written.error.message)
  const characters = [...written.value]
  for (let damage = random(3); damage > 0; damage--) {
    const at = random(characters.length)
    const what = random(4)
    if (what === 0) characters[at] = alphabet[random(64)]!
    else if (what === 1) characters.splice(at)
    else if (what === 2) characters.splice(at, 0, alphabet[random(64)]!)
    else characters.splice(at, 1)
  }
  return characters.join('')
}

function note(kind: string, text: string): void {
  const known = kinds.get(kind)
  if (!known) kinds.set(kind, { count: 1, example: text })
  else {
    known.count++
    if (text.length < known.example.length) known.example = text
  }
}

for (let run = 0; run < runs; run++) {
  const text = nextText()
  const result = decodeTcString(text)
  const ours: Common | string = !result.ok
    ? result.error.code
    : result.value.version === 2
      ? commonOf(result.value)
      : 'version 1'
  const warnings = result.ok
    ? result.warnings.map(({ code }) => code).filter((code) => !code.startsWith('tcf23'))
    : []
  let same = true
  for (const [peer, theirs] of [
    ['iabtcf', readByPeer('iabtcf', text)],
    ['iabtechlabtcf', readByPeer('iabtechlabtcf', text)],
    ['iabgpp', readByGpp(text)],
  ] as const) {
    if (typeof ours === 'string' && typeof theirs === 'string') continue
    const kind =
      typeof ours === 'string'
        ? `we refuse (${ours}), ${peer} reads`
        : typeof theirs === 'string'
          ? `we read (${[...new Set(warnings)]}), ${peer} refuses: ${theirs
              .replace(/'[^']*'/g, '…')
              .replace(/\d+/g, 'N')
              .slice(0, 90)}`
          : fieldsThatDiffer(ours, theirs).map(
              (field) => `${field} differs from ${peer} (${[...new Set(warnings)]})`,
            )[0]
    if (!kind) continue
    same = false
    note(kind, text)
  }
  if (typeof ours === 'string') refused++
  else if (same) agreed++
}

function fieldsThatDiffer(ours: Common, theirs: Common): (keyof Common)[] {
  return (Object.keys(ours) as (keyof Common)[]).filter(
    (field) => JSON.stringify(ours[field]) !== JSON.stringify(theirs[field]),
  )
}

console.log(`${runs} strings, seed ${seed}: ${agreed} read alike by all four, ${refused} refused by us`)
for (const [kind, { count, example }] of [...kinds].sort((a, b) => b[1].count - a[1].count))
  console.log(`${String(count).padStart(7)}  ${kind}\n         ${example.slice(0, 200)}`)
