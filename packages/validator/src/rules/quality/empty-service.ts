import { defineRule, type RuleContext } from '../../rule.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/empty-service',
  severity: 'info',
  summary: 'Nothing uses this entry',
  why: 'An entry that nothing refers to is not on the page. It may be a leftover, or the sign that something was forgotten.',
  source: declarationFormat('The four things'),
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

function usedIds({ items, services }: RuleContext): { providers: Set<string>; categories: Set<string> } {
  const entries = [...items, ...services]
  return {
    providers: new Set([
      ...entries.flatMap((entry) => entry.provider),
      ...items.flatMap((item) => item.sharedWith ?? []),
    ]),
    categories: new Set(entries.map((entry) => entry.category)),
  }
}
