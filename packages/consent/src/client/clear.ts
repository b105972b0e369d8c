import type { Decision } from '../decide/decision.ts'
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
  const by = clearedBy(item, present.host)
  const names = by === 'script' ? presentNames(item, present) : [item.name ?? item.pattern ?? item.id]
  return names.flatMap((name) =>
    placesOf(item, by, present.host).map((domain) => clearing(item, name, domain, by)),
  )
}

/** A third party's item is out of the site's reach; one on another host of the site is in its server's. */
function clearedBy({ type, domain, httpOnly, hostOnly, party }: StoredItem, host: string): ClearedBy {
  if (party === 'third') return 'provider'
  const here = domain.some((known) => (hostOnly ? bare(known) === host : belongsTo(host, bare(known))))
  return here && !(type === 'cookie' && httpOnly) ? 'script' : 'server'
}

/** Domains on which it is cleared: those of this host for a script, all of them else. */
function placesOf({ domain, hostOnly }: StoredItem, by: ClearedBy, host: string): (string | undefined)[] {
  if (hostOnly) return [by === 'script' ? undefined : bare(domain[0] ?? host)]
  const reachable = domain.map(bare).filter((known) => by !== 'script' || belongsTo(host, known))
  return reachable.length > 0 ? reachable : [undefined]
}

function clearing(item: StoredItem, name: string, domain: string | undefined, by: ClearedBy): Clearing {
  const { id, type, path, hostOnly, partitioned } = item
  return {
    item: id,
    type,
    name,
    ...(domain !== undefined && { domain }),
    path,
    by,
    ...(type === 'cookie' &&
      by !== 'provider' &&
      item.pattern !== name && {
        expire: `${name}=; Path=${path}${domain !== undefined && !hostOnly ? `; Domain=${domain}` : ''}; Max-Age=0${
          partitioned ? '; Secure; Partitioned' : name.startsWith('__') ? '; Secure' : ''
        }`,
      }),
  }
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
