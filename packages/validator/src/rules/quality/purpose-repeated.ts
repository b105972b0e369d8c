import { defineRule, type ItemHandle, type RuleFinding } from '../../rule.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import { fillerPurposes } from '../shared/words/fillers.ts'
import { plainText } from '../shared/words.ts'

const mostServices = 3
const mostItems = 4

export default defineRule({
  id: 'quality/purpose-repeated',
  severity: 'warning',
  summary: 'One purpose text stands in many places',
  why: 'A sentence that fits three services, or four items of one, was copied: it tells what kind of thing it is and not what each of them does.',
  source: publishedPolicies('The same purpose for many entries'),
  message: ({ count, services, text }) =>
    `${count} items ${services === 1 ? 'of one service' : `of ${services} services`} have the same purpose: “${text}”.`,
  help: 'Say for each what it keeps and what for; items that differ in name alone are one item with a pattern.',
  examples: {
    invalid: [
      {
        declaration: besides({ b: copy(), c: copy(), d: copy(), e: copy() }),
        at: '/services/list/items/e/purpose',
        note: 'Four items of one service.',
      },
      {
        declaration: { services: { one: service('b'), two: service('c'), three: service('d') } },
        at: '/services/three/items/d/purpose',
        note: 'Three services.',
      },
    ],
    valid: [
      { declaration: besides({ b: copy(), c: copy(), d: copy() }) },
      { declaration: { services: { one: service('b'), two: service('c') } } },
    ],
  },
  *check({ items, declaration }) {
    const byText = new Map<string, ItemHandle[]>()
    const locale = declaration.locales[0] ?? ''
    for (const item of items) {
      const words = item.purpose[locale] ?? Object.values(item.purpose)[0] ?? ''
      const text = words.trim().toLowerCase().replace(/\.$/, '')
      const others = byText.get(text)
      if (others) others.push(item)
      else byText.set(text, [item])
    }
    for (const same of byText.values()) yield* tooMany(same)
  },
})

/** One finding for a text: at the item with which it became too many. */
function* tooMany(same: readonly ItemHandle[]): Generator<RuleFinding> {
  if (same.length < Math.min(mostServices, mostItems)) return
  const inService = new Map<string, number>()
  const last = same.find((item) => {
    inService.set(item.service, (inService.get(item.service) ?? 0) + 1)
    return inService.size >= mostServices || inService.get(item.service)! >= mostItems
  })
  if (!last) return
  if (isFiller(last)) return
  const services = new Set(same.map((item) => item.service)).size
  const text = Object.values(last.purpose)[0]?.slice(0, 120)
  yield last.finding('purpose', { facts: { count: same.length, services, text } })
}

/** Fillers are another rule's. */
function isFiller(item: ItemHandle): boolean {
  const text = plainText(Object.values(item.purpose)[0] ?? '')
  return text === '' || fillerPurposes.has(text)
}

function copy(): object {
  return anotherItem({ purpose: 'Makes the list work the way that the visitor set it up.' })
}

function service(id: string): object {
  return { provider: 'example', category: 'preferences', items: { [id]: copy() } }
}
