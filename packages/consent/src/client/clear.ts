import type { Decision } from '../decide/decision.ts'
import { attributesOf } from './attributes.ts'
import type { ClientConfig, StoredItem } from './config.ts'
import { globMatches } from './glob.ts'

/** Who can remove an item: a script on this host, a response of the site's server, or nobody on this site. */
export type ClearedBy = 'script' | 'server' | 'provider'

/** One name to clear, where it lies, and who can. */
export interface Clearing {
  item: string
  type: StoredItem['type']
  /** A name that is there; for what only a server or provider sees, the declared name or pattern. */
  name: string
  domain?: string
  path: string
  by: ClearedBy
  /** What a script assigns to `document.cookie`, or a server sends as `Set-Cookie`, to remove a cookie. */
  expire?: string
}

/** What is on the device, as the caller can see it. */
export interface Present {
  /** The page's host. */
  host: string
  /** `document.cookie`, or the `Cookie` header. */
  cookies?: string | undefined
  localStorage?: readonly string[]
  sessionStorage?: readonly string[]
  indexedDB?: readonly string[]
  cacheStorage?: readonly string[]
}

/** What has to go because its unit is denied, on which domain and path, and by whom. In declaration order. */
export function itemsToClear(config: ClientConfig, decision: Decision, present: Present): Clearing[] {
  return config.items
    .filter(({ unit }) => Object.hasOwn(decision.units, unit) && decision.units[unit] === 'denied')
    .flatMap((item) => clearingsOf(item, present))
}

function clearingsOf(item: StoredItem, present: Present): Clearing[] {
  const places = item.domain.length > 0 ? item.domain.map(bare) : [undefined]
  return places.flatMap((place) => {
    const by = clearedBy(item, place, present.host)
    const names = by === 'script' ? presentNames(item, present) : [item.name ?? item.pattern ?? item.id]
    return names.map((name) => clearing(item, name, place, by))
  })
}

/** A third party's item is out of the site's reach; one on another host of the site is in its server's. */
function clearedBy(
  { type, httpOnly, hostOnly, party }: StoredItem,
  place: string | undefined,
  host: string,
): ClearedBy {
  if (party === 'third') return 'provider'
  const here = place === undefined || (hostOnly ? place === host : belongsTo(host, place))
  return here && !(type === 'cookie' && httpOnly) ? 'script' : 'server'
}

function clearing(item: StoredItem, name: string, place: string | undefined, by: ClearedBy): Clearing {
  const { id, type, path, hostOnly } = item
  const domain = hostOnly && by === 'script' ? undefined : place
  const named = by === 'script' || item.name !== undefined
  return {
    item: id,
    type,
    name,
    ...(domain !== undefined && { domain }),
    path,
    by,
    ...(type === 'cookie' && by !== 'provider' && named && { expire: expiry(item, name, place) }),
  }
}

function expiry(
  { path, hostOnly, partitioned }: StoredItem,
  name: string,
  place: string | undefined,
): string {
  return attributesOf([
    `${name}=`,
    `Path=${path}`,
    !hostOnly && place !== undefined && `Domain=${place}`,
    'Max-Age=0',
    (partitioned || name.startsWith('__')) && 'Secure',
    partitioned && 'Partitioned',
  ])
}

function presentNames({ type, name, pattern }: StoredItem, present: Present): string[] {
  const names = type === 'cookie' ? cookieNames(present.cookies) : (present[type] ?? [])
  return names.filter((known) => (pattern === undefined ? known === name : globMatches(pattern, known)))
}

const cookieNames = (header = '') => [
  ...new Set(
    header
      .split(';')
      .flatMap((pair) => (pair.includes('=') ? [pair.slice(0, pair.indexOf('=')).trim()] : [])),
  ),
]

const bare = (domain: string) => domain.replace(/^\./, '').toLowerCase()
const belongsTo = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)
