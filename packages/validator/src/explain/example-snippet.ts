import { childPointer, parentPointer, valueAt } from '../pointer.ts'
import type { InvalidExample, RuleExample } from '../rule.ts'
import { exampleIds } from '../rules/example-declaration.ts'
import { yamlSnippet } from './yaml-snippet.ts'

type Data = { [key: string]: unknown }

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts one map over another, key by key; `null` stays, for it is what the snippet tells. */
function over(base: Data, top: Data): Data {
  const entries = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(top)) {
    const below = entries.get(key)
    entries.set(key, isData(below) && isData(value) ? over(below, value) : value)
  }
  return Object.fromEntries(entries)
}

const unlessEmpty = (key: string, value: Data | undefined): Data =>
  value === undefined || Object.keys(value).length === 0 ? {} : { [key]: value }

/** An example as what it writes into a declaration, without what the example declaration says around it. */
function exampleData(example: RuleExample): Data {
  const { id = exampleIds.item, ...item } = example.item ?? {}
  const items = example.item === undefined ? {} : { items: { [id]: item } }
  const service = over((example.service ?? {}) as Data, items)
  const own: Data = {
    ...(example.jurisdictions === undefined ? {} : { jurisdictions: example.jurisdictions }),
    ...unlessEmpty('site', example.site as Data | undefined),
    ...unlessEmpty('consent', example.consent as Data | undefined),
    ...(example.provider === undefined ? {} : { providers: { [exampleIds.provider]: example.provider } }),
    ...unlessEmpty('services', unlessEmpty(exampleIds.service, service)),
  }
  return over(own, (example.declaration ?? {}) as Data)
}

/** The pointer of an example's finding, or of the nearest thing around it that the snippet shows. */
function shownPointer(data: Data, { at, item }: InvalidExample): string {
  const itemPointer = childPointer(`/services/${exampleIds.service}/items`, item?.id ?? exampleIds.item)
  let pointer = at.startsWith('/') ? at : at === '' ? itemPointer : `${itemPointer}/${at}`
  while (pointer !== '' && valueAt(data, pointer) === undefined) pointer = parentPointer(pointer)
  return pointer
}

/** A rule's example as YAML: what differs from the example declaration, with a comment where the finding is. */
export function exampleSnippet(example: RuleExample | InvalidExample): string {
  const data = exampleData(example)
  if (!('at' in example)) return yamlSnippet(data)
  const pointer = shownPointer(data, example)
  return pointer === '' ? yamlSnippet(data) : yamlSnippet(data, { pointer, comment: '← here' })
}
