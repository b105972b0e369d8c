import { mergeOver } from '../compose/merge.ts'
import type { PlainMap } from '../plain-data.ts'
import { childPointer } from '../pointer.ts'
import type { RuleExample } from '../rule.ts'
import { profileOfRule } from '../run/rules-in-force.ts'
import { exampleDay, exampleDeclaration, exampleIds } from './example-declaration.ts'

/** An example of a rule as a whole declaration, the day it is checked on, and the pointer of its item. */
export interface WholeExample {
  readonly declaration: { readonly [key: string]: unknown }
  readonly today: string
  readonly itemPointer: string
}

/**
 * Merges an example into the example declaration. The properties of `item`, `service`, `provider`, `site` and
 * `consent` replace those of the example declaration whole, and `null` takes one away; `declaration` is merged
 * by key, as a base is. The jurisdictions are its own, else the profile that the rule belongs to.
 */
export function exampleWith(ruleId: string, example: RuleExample): WholeExample {
  const profile = profileOfRule(ruleId)
  const { id: itemId = exampleIds.item, ...item } = example.item ?? {}
  const inService = (content: PlainMap) => ({ services: { [exampleIds.service]: content } })
  const layers = [
    { jurisdictions: example.jurisdictions ?? (profile === undefined ? [] : [profile]) },
    inService(itemId === exampleIds.item ? {} : { items: movedItem(itemId) }),
    ...replacing(example.site, (site) => ({ site })),
    ...replacing(example.consent, (consent) => ({ consent })),
    ...replacing(example.provider, (provider) => ({ providers: { [exampleIds.provider]: provider } })),
    ...replacing(example.service, inService),
    ...replacing(item, (changed) => inService({ items: { [itemId]: changed } })),
    example.declaration ?? {},
  ]
  return {
    declaration: layers.reduce<unknown>(mergeOver, exampleDeclaration) as WholeExample['declaration'],
    today: example.today ?? exampleDay,
    itemPointer: childPointer(`/services/${exampleIds.service}/items`, itemId),
  }
}

/** Two layers: the first takes the named properties away, the second sets them. */
function replacing(changed: object | undefined, around: (part: PlainMap) => PlainMap): PlainMap[] {
  if (!changed) return []
  const removed = Object.fromEntries(Object.keys(changed).map((key) => [key, null]))
  return [around(removed), around({ ...changed })]
}

function movedItem(id: string): PlainMap {
  const item = exampleDeclaration.services[exampleIds.service]?.items[exampleIds.item]
  return { [exampleIds.item]: null, [id]: item }
}
