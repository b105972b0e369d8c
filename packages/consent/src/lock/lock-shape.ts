import { integer, list, oneOf, record, text } from './shape.ts'

const id = text(/^.{1,256}$/su)
const ids = list(id)
const hash = text(/^[0-9a-f]{64}$/)
const day = text(/^\d{4}-\d\d-\d\d$/)
const word = text(/^[^\0]*$/)
const consent = oneOf('exempt', 'opt-in', 'opt-out', 'notice')
const yes = oneOf(true)
const generation = integer(1, 4095)

const item = record(
  {
    id,
    type: oneOf('cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'pixel', 'sdk'),
    lifetime: word,
    category: id,
    consent,
    providers: ids,
    party: oneOf('first', 'third'),
  },
  {
    was: ids,
    name: word,
    pattern: word,
    rolling: yes,
    retention: word,
    recipients: ids,
    hosts: list(word),
    domains: list(word),
    partitioned: yes,
    saleOrShare: yes,
    sensitiveData: yes,
    planned: yes,
  },
)

const facts = record({
  consent,
  purposes: list(record({ category: id, tcf: list(integer(0)) })),
  providers: list(record({ id, transfers: list(record({ to: word, safeguard: word })) }, { was: ids })),
  items: list(item),
})

const entry = record(
  { slot: integer(0, 4095), id, was: ids, since: generation, materialSince: generation, digest: hash },
  { optionalSince: generation, removed: generation, facts },
)

const scalar = (value: unknown, pointer: string) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? undefined : pointer

const change = record(
  {
    code: text(/^[a-z-]{1,64}$/),
    subject: record({ kind: oneOf('site', 'category', 'provider', 'service', 'item'), id }),
    units: ids,
  },
  { before: scalar, after: scalar },
)

/** The shape of `cookie-charter.lock.json`, as `schemas/v1/lock.schema.json` says it. */
export const lockShape = record({
  lockVersion: oneOf(1),
  site: id,
  unit: oneOf('category', 'service'),
  locales: list(text(/^[A-Za-z0-9-]{1,64}$/)),
  generations: list(record({ generation, day, fingerprint: hash, changes: list(change) })),
  categories: list(entry),
  services: list(entry),
  digest: hash,
})
