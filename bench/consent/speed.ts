/**
 * Our string beside the cookie that vanilla-cookieconsent writes in Chromium for the same choices: reading, writing, judging,
 * and what is allocated. Decoding checks everything, the checksum included; the floor is `Buffer.from(text, 'base64url')`.
 *
 *   npm run build && npx tsx bench/consent/speed.ts
 */
import { decodeConsent, encodeConsent, evaluateConsent } from '@cookie-charter/consent'
import { writeResults } from '../validate/write-results.ts'
import { bytesOf } from './allocations.ts'
import { type PeerCookie, peerCookies } from './peer-cookies.ts'
import { sideBySide } from './side-by-side.ts'
import { charterOf, layout } from './site.ts'

/** At most so many times as long as the floor, at least so many times as fast as the peer; promised for thirty services. */
const promised = { floor: 2, peer: 20 }

const rows = []
for (const services of [30, 300])
  for (const cookie of await peerCookies(layout(services))) rows.push(await rowOf(services, cookie))
console.table(rows)
writeResults(
  'consent-speed',
  'One consent string of a site with 5 categories whose visitors choose by service, and the cookie of vanilla-cookieconsent 3.1.0 for the same choice; nanoseconds a call, the best of many rounds in turn; bytes as a heap profile shows them',
  rows,
)
for (const row of rows)
  if (
    row.services === 30 &&
    (row['to Buffer.from'] > promised.floor || row['times the peer'] < promised.peer)
  ) {
    console.error(`${row.choice}: slower than promised.`)
    process.exitCode = 1
  }

async function rowOf(services: number, { choice, value, accepted }: PeerCookie) {
  const { policy } = await charterOf(layout(services))
  const optional = policy.units.filter(({ consent }) => consent !== 0).map(({ id }) => id)
  const oneByOne = Object.fromEntries(
    optional.map((id) => [id, accepted.has(id) ? ('granted' as const) : ('denied' as const)]),
  )
  const decisions = ({ 'all accepted': 'all', 'all refused': 'none' } as const)[choice] ?? oneByOne
  const text = encodeConsent(policy, { decisions, on: '2026-03-01' })
  const works = {
    floor: () => Buffer.from(text, 'base64url'),
    decode: () => decodeConsent(policy, text),
    peer: () => JSON.parse(decodeURIComponent(value)),
    units: () => {
      const result = decodeConsent(policy, text)
      return result.ok && result.value.units
    },
    evaluate: () => evaluateConsent(policy, text, { now: '2026-03-02' }),
    encode: () => encodeConsent(policy, { decisions, on: '2026-03-01' }),
  }
  const times = sideBySide(works)
  const rounded = (number: number) => Number(number.toPrecision(3))
  return {
    services,
    choice,
    characters: text.length,
    "peer's characters": value.length,
    'Buffer.from': Math.round(times.floor),
    decode: Math.round(times.decode),
    'to Buffer.from': rounded(times.decode / times.floor),
    'peer reads': Math.round(times.peer),
    'times the peer': rounded(times.peer / times.decode),
    'decode, all units': Math.round(times.units),
    evaluate: Math.round(times.evaluate),
    encode: Math.round(times.encode),
    'bytes, decode': await bytesOf(works.decode),
    'bytes, Buffer.from': await bytesOf(works.floor),
    'bytes, peer': await bytesOf(works.peer),
  }
}
