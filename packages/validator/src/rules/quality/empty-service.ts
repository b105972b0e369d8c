import { defineRule, type RuleContext } from '../../rule.ts'
import { nearestId } from '../shared/nearest-id.ts'
import { foldedOrganisation } from '../shared/organisation-name.ts'
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
        declaration: { categories: { marketing: { label: 'Advertising' } } },
        note: 'Core categories may be renamed in advance.',
      },
      {
        declaration: { providers: { reader: { name: 'Reader' } } },
        item: { sharedWith: ['raeder'] },
        note: 'It is most likely meant; quality/reference-unknown says that.',
      },
      {
        declaration: { providers: { again: { name: 'EXAMPLE' } } },
        note: 'quality/provider-twice says that.',
      },
    ],
  },
  *check(context) {
    const used = usedIds(context)
    const twins = namedTwice(context.providers)
    for (const service of context.services) if (service.items.length === 0) yield unused('service', service)
    for (const provider of context.providers)
      if (!used.providers.has(provider.id) && !provider.self && !twins.has(foldedOrganisation(provider.name)))
        yield unused('provider', provider)
    for (const category of context.categories)
      if (!category.core && !used.categories.has(category.id)) yield unused('category', category)

    function unused(kind: string, { id, pointer }: { id: string; pointer: string }) {
      const fix = { kind: 'remove' as const, pointer, description: `Remove the ${kind} ${id}` }
      return { ...context.finding(pointer, { facts: { kind, id }, fix }), atKey: true }
    }
  },
})

/** Names under which two entries stand: they are quality/provider-twice. */
function namedTwice(providers: RuleContext['providers']): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of providers) {
    const folded = foldedOrganisation(name)
    if (seen.has(folded)) twice.add(folded)
    seen.add(folded)
  }
  return twice
}

/** The ids that are referred to, and those that an unknown reference most likely means. */
function usedIds(context: RuleContext): { providers: Set<string>; categories: Set<string> } {
  const { items, services } = context
  const entries = [...items, ...services]
  const providers = [
    ...entries.flatMap((entry) => entry.provider),
    ...items.flatMap((item) => item.sharedWith ?? []),
  ]
  return {
    providers: withMeant(providers, context.providers),
    categories: withMeant(
      entries.map((entry) => entry.category),
      context.categories,
    ),
  }
}

function withMeant(references: readonly string[], entries: readonly { id: string }[]): Set<string> {
  const used = new Set(references)
  const known = new Set(entries.map(({ id }) => id))
  const nearestTo = nearestId(known)
  for (const id of new Set(references)) {
    const meant = known.has(id) ? undefined : nearestTo(id)
    if (meant !== undefined) used.add(meant)
  }
  return used
}
