/**
 * TC strings beside the peers, in one run: `tsx bench/iab/speed.ts`. Prints microseconds a string and how many times
 * the fastest peer takes. Views are what decoding gives; sets are every vendor id put into a `Set`, as peers do.
 * The floor is `Buffer.from(text, 'base64url')`. The peers' vendor list has 1,600 vendors, which their encoders need.
 */

import { decodeTcString, encodeTcString, type TcModel } from '@cookie-charter/consent/tcf'
import * as gpp from '@iabgpp/cmpapi'
import * as iab from '@iabtcf/core'
import * as techLab from '@iabtechlabtcf/core'

const day = new Date(Date.UTC(2026, 10, 23))
const LISTED = 1600

/** The best of seven rounds, in microseconds; each round lasts about 50 ms. */
function time(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  let times = 8
  for (let round = 0; round < 9; round++) {
    const start = performance.now()
    for (let i = 0; i < times; i++) kept = work()
    const each = ((performance.now() - start) / times) * 1000
    if (round > 1) best = Math.min(best, each)
    times = Math.max(4, Math.ceil(50_000 / each))
  }
  return best
}
/** What the work gave, so that none of it is left out. */
let kept: unknown

function vendorList() {
  const purpose = (id: number) => ({ id, name: `${id}`, description: '', descriptionLegal: '' })
  const vendor = (id: number) => ({
    id,
    name: `${id}`,
    purposes: [1, 3, 4],
    legIntPurposes: [2, 7, 9, 10],
    flexiblePurposes: [2],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    policyUrl: '',
  })
  const byId = <T>(count: number, make: (id: number) => T) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, make(i + 1)]))
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 120,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-01-01T00:00:00Z',
    purposes: byId(11, purpose),
    specialPurposes: {},
    features: {},
    specialFeatures: byId(2, purpose),
    stacks: {},
    dataCategories: {},
    vendors: byId(LISTED, vendor),
  }
}

/** So many different ids up to `greatest`, the same in every run. */
function pick(count: number, greatest: number, seed: number): number[] {
  const ids = new Set<number>()
  for (let state = seed; ids.size < count; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    ids.add(1 + Math.floor((state / 2 ** 32) * greatest))
  }
  return [...ids].sort((a, b) => a - b)
}

function modelOf(count: number): TcModel & Record<'vendorConsents' | 'vendorLegitimateInterests', number[]> {
  const greatest = Math.min(LISTED, count * 4)
  return {
    version: 2,
    created: day,
    lastUpdated: day,
    cmpId: 300,
    cmpVersion: 1,
    consentScreen: 1,
    consentLanguage: 'EN',
    vendorListVersion: 120,
    tcfPolicyVersion: 5,
    isServiceSpecific: true,
    useNonStandardTexts: false,
    specialFeatureOptIns: [1, 2],
    purposesConsent: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    purposesLITransparency: [2, 7, 8, 9, 10],
    purposeOneTreatment: false,
    publisherCC: 'DE',
    vendorConsents: pick(count, greatest, 1),
    vendorLegitimateInterests: pick(count, greatest, 2),
    publisherRestrictions: [],
    vendorsDisclosed: pick(count, greatest, 3),
    publisherTC: {
      purposesConsent: [],
      purposesLITransparency: [],
      numCustomPurposes: 0,
      customPurposesConsent: [],
      customPurposesLITransparency: [],
    },
  }
}

function read(text: string): number {
  const result = decodeTcString(text)
  if (!result.ok || result.value.version !== 2) throw new Error(text)
  let sum = 0
  for (const value of Object.values(result.value)) sum += typeof value === 'number' ? value : 1
  return sum + result.value.vendorConsents.size + +result.value.vendorsDisclosed!.has(7)
}

function readSets(text: string): number {
  const result = decodeTcString(text)
  if (!result.ok || result.value.version !== 2) throw new Error(text)
  const { vendorConsents, vendorLegitimateInterests, vendorsDisclosed } = result.value
  return (
    new Set(vendorConsents).size + new Set(vendorLegitimateInterests).size + new Set(vendorsDisclosed).size
  )
}

function techLabModel(model: ReturnType<typeof modelOf>) {
  const target = new techLab.TCModel(new techLab.GVL(vendorList() as never))
  target.cmpId = model.cmpId
  target.cmpVersion = model.cmpVersion
  target.publisherCountryCode = model.publisherCC
  target.purposeConsents.set(model.purposesConsent)
  target.purposeLegitimateInterests.set(model.purposesLITransparency)
  target.vendorConsents.set(model.vendorConsents)
  target.vendorLegitimateInterests.set(model.vendorLegitimateInterests)
  target.vendorsDisclosed.set(model.vendorsDisclosed as number[])
  return target
}

function writeGpp(model: ReturnType<typeof modelOf>): string {
  const target = new gpp.GppModel()
  target.setFieldValue('tcfeuv2', 'CmpId', model.cmpId)
  target.setFieldValue('tcfeuv2', 'VendorConsents', model.vendorConsents)
  target.setFieldValue('tcfeuv2', 'VendorLegitimateInterests', model.vendorLegitimateInterests)
  target.setFieldValue('tcfeuv2', 'VendorsDisclosed', model.vendorsDisclosed)
  return target.encode()
}

const row = (...cells: (string | number)[]) =>
  console.log(
    cells
      .map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 100 ? 2 : 0) : cell).padStart(12))
      .join(''),
  )

row('decode', 'characters', 'ours', 'iabtcf', 'techlab', 'iabgpp', 'times', 'x floor', 'into sets')
const texts = new Map<number, string>()
for (const count of [10, 300, 1500]) {
  const written = encodeTcString(modelOf(count))
  if (!written.ok) throw new Error(written.error.message)
  const text = written.value
  texts.set(count, text)
  const ours = time(() => read(text))
  const peers = [
    time(() => iab.TCString.decode(text)),
    time(() => techLab.TCString.decode(text)),
    time(() => new gpp.TcfEuV2(text).toObj()),
  ]
  const floor = time(() => Buffer.from(text, 'base64url'))
  row(
    `${count}`,
    `${text.length}`,
    ours,
    ...peers,
    Math.min(...peers) / ours,
    ours / floor,
    time(() => readSets(text)),
  )
}

row('encode', '', 'ours', 'from views', 'techlab', 'iabgpp', 'x techlab', 'x iabgpp', 'x floor')
for (const count of [10, 300, 1500]) {
  const model = modelOf(count)
  const decoded = decodeTcString(texts.get(count)!)
  const views = decoded.ok && decoded.value.version === 2 ? decoded.value : model
  const theirs = techLabModel(model)
  const ours = time(() => encodeTcString(model))
  const peers = [time(() => techLab.TCString.encode(theirs)), time(() => writeGpp(model))] as const
  const floor = time(() => Buffer.from(texts.get(count)!, 'base64url'))
  row(
    `${count}`,
    '',
    ours,
    time(() => encodeTcString(views)),
    ...peers,
    peers[0] / ours,
    peers[1] / ours,
    ours / floor,
  )
}

const restrictions = Array.from({ length: 10 }, (_, i) => ({
  purposeId: i + 1,
  restrictionType: 0,
  vendorIds: pick(40, 800, i + 9),
}))
const restricted = { ...modelOf(300), publisherRestrictions: restrictions }
const target = techLabModel(restricted)
for (const { purposeId, restrictionType, vendorIds } of restrictions)
  for (const id of vendorIds)
    target.publisherRestrictions.add(id, new techLab.PurposeRestriction(purposeId, restrictionType))
const ours = time(() => encodeTcString(restricted))
const techLabs = time(() => techLab.TCString.encode(target))
console.log(
  `with 10 restrictions of 40 vendors: ours ${ours.toFixed(2)}, techlab ${techLabs.toFixed(0)}, times ${(techLabs / ours).toFixed(0)}`,
)
if (kept === undefined) throw new Error('nothing was done')
