import { defineRule, type RuleContext } from '../../rule.ts'
import { nearestId } from '../shared/nearest-id.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/empty-service',
  severity: 'info',
  summary: 'Nothing uses this entry',
  why: 'An entry that nothing refers to is not on the page. It may be a leftover, or the sign that something was forgotten.',
  source: declarationFormat('The four things'),
  needs: 'whole',
  message: ({ kind, id }) =>
    kind === 'service' ? `The service ${id} has no items.` : `Nothing refers to the ${kind} ${id}.`,
  help: 'Remove it, or declare what belongs to it.',
  examples: {
    invalid: [
      {
        declaration: { services: { empty: { provider: 'example', category: 'preferences', items: {} } } },
        at: '/services/empty',
      },
      { declaration: { providers: { unused: { name: 'Unused' } } }, at: '/providers/unused' },
      {
        declaration: { categories: { unused: { consent: 'opt-in', label: 'Unused' } } },
        at: '/categories/unused',
      },
    ],
    valid: [
      {
        declaration: { providers: { reader: { name: 'Reader' } } },
        item: { sharedWith: ['reader'] },
        note: 'It reads an item.',
      },
      {
        declaration: { providers: { reader: { name: 'Reader' } } },
        item: { sharedWith: ['raeder'] },
        note: 'A reference with a slip is a finding of its own, and meant this one.',
      },
      {
        declaration: { categories: { marketing: { label: 'Advertising' } } },
        note: 'Core categories may be renamed in advance.',
      },
    ],
  },
  *check(context) {
    const used = usedIds(context)
    for (const service of context.services) if (service.items.length === 0) yield unused('service', service)
    for (const provider of context.providers)
      if (!used.providers.has(provider.id) && !provider.self) yield unused('provider', provider)
    for (const category of context.categories)
      if (!category.core && !used.categories.has(category.id)) yield unused('category', category)

    function unused(kind: string, { id, pointer }: { id: string; pointer: string }) {
      const fix = { kind: 'remove' as const, pointer, description: `Remove the ${kind} ${id}` }
      return { ...context.finding(pointer, { facts: { kind, id }, fix }), atKey: true }
    }
  },
})

function usedIds({ items, services, providers, categories }: RuleContext) {
  const entries = [...items, ...services]
  return {
    providers: meant(providers, [
      ...entries.flatMap((entry) => entry.provider),
      ...items.flatMap((item) => item.sharedWith ?? []),
    ]),
    categories: meant(
      categories,
      entries.map((entry) => entry.category),
    ),
  }
}

/** The ids that are referred to, and of those that are not known the ones that were most likely meant. */
function meant(known: readonly { id: string }[], references: readonly string[]): Set<string> {
  const ids = new Set(known.map(({ id }) => id))
  const nearestTo = nearestId(ids)
  return new Set(references.map((id) => (ids.has(id) ? id : (nearestTo(id) ?? id))))
}
