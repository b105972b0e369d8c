import { lookup } from '@cookie-charter/schema'
import type { MessageKey } from '../../locale/messages.ts'
import type { Context } from '../context.ts'
import { code, given, text } from '../inline.ts'
import { parseDuration } from '../lifetime/parse-duration.ts'
import { categoryLabel, providerName } from '../names.ts'
import type { Inline } from '../tree.ts'
import { unitLabel } from './subject.ts'

type Reader = (context: Context, value: string) => Inline[]

/** A value that one of our strings has words for: `type.` and `pixel`. */
const worded =
  (group: string): Reader =>
  ({ words }, value) => {
    const key = `${group}.${value}`
    return words.has(key) ? words.say(key as MessageKey) : [given(value)]
  }

const lifetime: Reader = (context, value) =>
  parseDuration(value) === undefined
    ? worded('lifetime')(context, value)
    : [text(context.words.duration(value))]

const provider: Reader = (context, id) => {
  const known = lookup(context.declaration.providers, id)
  return known === undefined ? [given(id)] : providerName(context, known)
}

const category: Reader = (context, id) => {
  const known = lookup(context.declaration.categories, id)
  return known === undefined ? [given(id)] : categoryLabel(context, known)
}

/** A country, or a country with its safeguards after a space. */
const country: Reader = ({ words }, value) => [text(words.country(value.split(' ')[0] ?? value))]

const name: Reader = (_, value) => [code(value)]

const hosts: Reader = ({ words }, value) => words.list(value.split(' ').map((host) => [code(host)]))

/** In the language that decides whether it changed, the declaration's first. */
const ownText: Reader = ({ declaration, words }, value) =>
  words.own({ [declaration.locales[0] ?? words.tag]: value })

/** How a value before or after a change is said, by the code of the change; the others have none that says more. */
const readers: { readonly [code: string]: Reader } = {
  'lifetime-longer': lifetime,
  'lifetime-shorter': lifetime,
  'retention-longer': lifetime,
  'retention-shorter': lifetime,
  'storage-wider': worded('type'),
  'storage-narrower': worded('type'),
  'category-wider': category,
  'category-narrower': category,
  'item-moved': unitLabel,
  'provider-added': provider,
  'provider-removed': provider,
  'recipient-added': provider,
  'recipient-removed': provider,
  'transfer-added': country,
  'transfer-removed': country,
  'transfer-safeguard-lost': country,
  'safeguard-changed': country,
  'country-changed': country,
  'pattern-wider': name,
  'pattern-narrower': name,
  'name-changed': name,
  'domain-wider': hosts,
  'domain-narrower': hosts,
  'party-third': worded('party'),
  'party-first': worded('party'),
  'exemption-dropped': worded('requirement'),
  'exemption-gained': worded('requirement'),
  'consent-opt-in': worded('requirement'),
  'consent-changed': worded('requirement'),
  'ground-changed': worded('ground'),
  'legal-basis-changed': worded('legalBasis'),
  'role-changed': worded('role'),
  'purpose-changed': ownText,
  'condition-changed': ownText,
  'item-renamed': name,
  'service-renamed': name,
  'category-renamed': name,
  'provider-renamed': name,
}

/** A value before or after a change in words of the page; undefined where there is none that a visitor can read. */
export function changeValue(context: Context, changeCode: string, value: unknown): Inline[] | undefined {
  const reader = lookup(readers, changeCode)
  return reader === undefined || typeof value !== 'string' || value === ''
    ? undefined
    : reader(context, value)
}
