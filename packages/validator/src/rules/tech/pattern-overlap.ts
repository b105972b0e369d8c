import { normalizeHost } from '../../resolve/hosts.ts'
import { defineRule, type ItemHandle } from '../../rule.ts'
import { deviceStorage } from '../shared/browser-sources.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { nameGlob, nameProperty } from '../shared/item-name.ts'
import { overlaps } from '../shared/overlaps.ts'
import { domainMatches } from '../shared/stated-domains.ts'

/** Domains of one entry that are compared, so that the work is bounded. */
const mostDomains = 16

export default defineRule({
  id: 'tech/pattern-overlap',
  severity: 'error',
  summary: 'Two entries claim the same names',
  why: 'A cookie found on a device must belong to one entry, whose purpose and consent decide about it. A literal name comes before a pattern and the pattern with more literal characters before the other, which is worth knowing; between two with the same number nothing decides.',
  source: deviceStorage('Disclosures, identifier: a wildcard groups what has one purpose'),
  message: ({ pattern, other, isTie }) =>
    isTie
      ? `${pattern} and ${other} can match the same name and are equally specific: nothing decides between them.`
      : `${pattern} can match what ${other} declares too: ${other} is more specific and decides.`,
  help: 'Make one of them longer, or leave it as it is where the more specific one is meant as an exception.',
  yieldsTo: ['tech/pattern-lone-wildcard'],
  examples: {
    invalid: [
      {
        item: { pattern: 'list_*_map' },
        declaration: besides({ other: anotherItem({ pattern: 'list_view_*' }) }),
        at: 'pattern',
        note: 'For information: list_view_* has more literal characters.',
      },
      {
        item: { pattern: 'list_*' },
        declaration: besides({ other: anotherItem({ pattern: '*_view' }) }),
        at: '/services/list/items/other/pattern',
        note: 'Five literal characters each.',
      },
      {
        item: { pattern: 'list_*' },
        declaration: besides({ other: anotherItem({ name: 'list_length' }) }),
        at: 'pattern',
        note: 'For information: the literal name wins.',
      },
    ],
    valid: [
      { item: { pattern: 'list_*' }, declaration: besides({ other: anotherItem({ pattern: 'map_*' }) }) },
      {
        item: { pattern: 'list_*' },
        declaration: besides({
          other: anotherItem({ name: 'list_length', type: 'localStorage', lifetime: 'persistent' }),
        }),
      },
      {
        item: { pattern: 'list_*' },
        declaration: besides({ other: anotherItem({ name: 'list_length', domain: 'ads.example' }) }),
      },
    ],
  },
  *check({ items }) {
    const byType = new Map<string, ItemHandle[]>()
    for (const item of items) {
      const others = byType.get(item.type)
      if (others) others.push(item)
      else byType.set(item.type, [item])
    }
    for (const group of byType.values()) {
      if (!group.some((item) => item.pattern !== undefined)) continue
      const named = group.flatMap((item) => {
        const glob = nameGlob(item)
        const hosts = item.domain.slice(0, mostDomains).map(normalizeHost)
        return glob ? [{ entry: { item, hosts }, glob, isPattern: item.pattern !== undefined }] : []
      })
      for (const { pattern, other, isTie } of overlaps(named, mayMeet)) {
        const facts = { pattern: pattern.item.title, other: other.item.title, isTie }
        const finding = pattern.item.finding(nameProperty(pattern.item), { facts })
        yield isTie ? finding : { ...finding, severity: 'info' }
      }
    }
  },
})

interface Place {
  readonly item: ItemHandle
  readonly hosts: readonly string[]
}

/** Whether two entries can be about one place; the same pattern twice is for the rules on identity. */
function mayMeet(one: Place, other: Place): boolean {
  if (one.item.pattern !== undefined && one.item.pattern === other.item.pattern) return false
  if (one.hosts.length === 0 || other.hosts.length === 0) return one.hosts.length === other.hosts.length
  return one.hosts.some((a) => other.hosts.some((b) => domainMatches(a, b) || domainMatches(b, a)))
}
