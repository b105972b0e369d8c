/**
 * TC strings beside the peers, in one run: `npm run build && npx tsx bench/iab/speed.ts`. Writes bench/results/iab-decode
 * and iab-encode: microseconds a string, how many times as long the peers take, and how many times as long we take as
 * the floor, `Buffer.from(text, 'base64url')`. Decoding reads all fields and asks each view of vendors for one of them;
 * into sets means every vendor id in a `Set`, as peers have them. Peers' models are not read at all.
 */
import { decodeTcString, encodeTcString, type TcStringV2 } from '@cookie-charter/consent/tcf'
import * as gpp from '@iabgpp/cmpapi'
import * as iab from '@iabtcf/core'
import * as techLab from '@iabtechlabtcf/core'
import { writeResults } from '../validate/write-results.ts'
import { LISTED, type Model, modelOf, restrictionsOf } from './models.ts'
import { techLabModel, writeByGpp } from './peer-models.ts'
import { timeAll } from './time.ts'

const plain = { '10 vendors': modelOf(10), '300 vendors': modelOf(300), '1,500 vendors': modelOf(1500) }
const restricted = { ...modelOf(300), publisherRestrictions: restrictionsOf(10) }
const models = { ...plain, '300 vendors, 10 restrictions of 40': restricted }

const decoded = Object.entries(models).map(([name, model]) => decodeRow(name, written(model)))
console.table(decoded)
writeResults(
  'iab-decode',
  'Microseconds a TC string with so many vendors in each of three sets, one run',
  decoded,
)

const encoded = Object.entries(models).map(([name, model]) => encodeRow(name, model))
console.table(encoded)
writeResults(
  'iab-encode',
  `Microseconds a TC string, one run; @iabtechlabtcf/core with a list of ${LISTED} vendors, which it needs`,
  encoded,
)

function decodeRow(name: string, text: string) {
  const micros = timeAll({
    ours: () => readFields(text),
    sets: () => readSets(text),
    iabtcf: () => iab.TCString.decode(text),
    techLab: () => techLab.TCString.decode(text),
    gpp: () => new gpp.TcfEuV2(text).toObj(),
    floor: () => Buffer.from(text, 'base64url'),
  })
  const fastest = Math.min(micros.iabtcf, micros.techLab, micros.gpp)
  return {
    string: name,
    characters: text.length,
    ours: rounded(micros.ours),
    '@iabtcf/core': rounded(micros.iabtcf),
    '@iabtechlabtcf/core': rounded(micros.techLab),
    '@iabgpp/cmpapi': rounded(micros.gpp),
    'fastest peer, ours = 1': rounded(fastest / micros.ours),
    'ours, floor = 1': rounded(micros.ours / micros.floor),
    'ours into sets': rounded(micros.sets),
    'fastest peer, ours into sets = 1': rounded(fastest / micros.sets),
  }
}

function encodeRow(name: string, model: Model) {
  const text = written(model)
  const views = read(text)
  const theirs = techLabModel(model)
  const micros = timeAll({
    ours: () => encodeTcString(model),
    views: () => encodeTcString(views),
    techLab: () => techLab.TCString.encode(theirs),
    gpp: () => writeByGpp(model),
    floor: () => Buffer.from(text, 'base64url'),
  })
  return {
    string: name,
    ours: rounded(micros.ours),
    'ours from views': rounded(micros.views),
    '@iabtechlabtcf/core': rounded(micros.techLab),
    '@iabtechlabtcf/core, ours = 1': rounded(micros.techLab / micros.ours),
    // Its restrictions have another form: compared without them.
    ...(model.publisherRestrictions.length === 0 && {
      '@iabgpp/cmpapi': rounded(micros.gpp),
      '@iabgpp/cmpapi, ours = 1': rounded(micros.gpp / micros.ours),
    }),
    'ours, floor = 1': rounded(micros.ours / micros.floor),
  }
}

function written(model: Model): string {
  const result = encodeTcString(model)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function read(text: string): TcStringV2 {
  const result = decodeTcString(text)
  if (!result.ok || result.value.version !== 2) throw new Error(text)
  return result.value
}

function readFields(text: string): number {
  const value = read(text)
  let truthy = 0
  for (const field in value) if (value[field as keyof TcStringV2]) truthy++
  return (
    truthy +
    +value.vendorConsents.has(7) +
    +value.vendorLegitimateInterests.has(7) +
    +value.vendorsDisclosed!.has(7)
  )
}

function readSets(text: string): Set<number>[] {
  const { vendorConsents, vendorLegitimateInterests, vendorsDisclosed } = read(text)
  return [new Set(vendorConsents), new Set(vendorLegitimateInterests), new Set(vendorsDisclosed)]
}

/** Three digits are all that a run can promise. */
function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
