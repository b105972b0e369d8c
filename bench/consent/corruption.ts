/**
 * Corrupted consent strings, by a seed: how many a decoder takes for whole. A CRC of 12 bits lets one random string in
 * 4,096 pass; the checks of the fields must keep the share below one in 4,000 whatever happened to it.
 *
 *   npm run build && npx tsx bench/consent/corruption.ts [strings=300000] [seed=1]
 */
import { decodeConsent, encodeConsent } from '@cookie-charter/consent'
import { randomOf } from '../validate/random.ts'
import { writeResults } from '../validate/write-results.ts'
import { corruptions } from './corrupt.ts'
import { charterOf, layout } from './site.ts'

const strings = Number(process.argv[2] ?? 300_000)
const seed = Number(process.argv[3] ?? 1)
const random = randomOf(seed)

const sites = await Promise.all([5, 30, 300].map((services) => charterOf(layout(services))))
const samples = sites.map(({ policy }) => {
  const optional = policy.units.filter(({ consent }) => consent !== 0).map(({ id }) => id)
  const some = (share: number) =>
    Object.fromEntries(
      optional
        .filter(() => random(100) < share)
        .map((id) => [id, random(2) === 0 ? ('granted' as const) : ('denied' as const)]),
    )
  const decisions = [
    'all' as const,
    'none' as const,
    ...Array.from({ length: 20 }, (_, index) => some(index % 2 ? 100 : 60)),
  ]
  return decisions.map((choice) => encodeConsent(policy, { decisions: choice, on: '2026-11-23' }))
})

const names = Object.keys(corruptions)
const counts = new Map(names.map((name) => [name, { tried: 0, accepted: 0 }]))
let tried = 0
for (let index = 0; tried < strings; index++) {
  const at = random(sites.length)
  const texts = samples[at]!
  const name = names[index % names.length]!
  const text = corruptions[name]!(texts[random(texts.length)]!, texts, random)
  if (texts.includes(text)) continue
  const count = counts.get(name)!
  count.tried++
  tried++
  if (decodeConsent(sites[at]!.policy, text).ok) count.accepted++
}

const share = (count: { tried: number; accepted: number }) =>
  count.accepted === 0 ? 'none' : `1 in ${Math.round(count.tried / count.accepted)}`
const all = { tried, accepted: [...counts.values()].reduce((sum, { accepted }) => sum + accepted, 0) }
const rows = [...counts, ['all' as string, all] as const].map(([name, count]) => ({
  corruption: name,
  strings: count.tried,
  accepted: count.accepted,
  share: share(count),
}))
console.table(rows)
writeResults(
  'corruption',
  `${strings} corrupted consent strings of sites with 5, 30 and 300 services, seed ${seed}`,
  rows,
)
if (all.accepted * 4_000 > all.tried) {
  console.error(`More than one in 4,000 was accepted: ${share(all)}.`)
  process.exitCode = 1
}
