import { defineRule, type RuleContext } from '../../rule.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/was-in-use',
  severity: 'error',
  summary: 'A former id is still in use',
  why: 'was hands the answers that people gave under a former id to a new one. While another entry still has that id, or claims it too, both would take the same answers, and one of them without having been asked.',
  source: declarationFormat('was'),
  message: ({ kind, id, other }) =>
    `${id} is given as a former id, but the ${kind} ${other} has or claims it.`,
  help: 'Take the former id away from the entry that did not have it.',
  examples: {
    invalid: [
      {
        item: { was: ['old_view'] },
        declaration: besides({ old_view: anotherItem() }),
        at: 'was/0',
      },
      {
        item: { was: ['old_view'] },
        declaration: besides({ list_size: anotherItem({ was: ['old_view'] }) }),
        at: '/services/list/items/list_size/was/0',
      },
    ],
    valid: [
      { item: { was: ['old_view'] } },
      { service: { was: ['list_view'] }, note: 'Services have ids of their own.' },
    ],
  },
  *check(context) {
    const kinds = {
      item: context.items,
      service: context.services,
      provider: context.providers,
      category: context.categories,
    }
    for (const [kind, entries] of Object.entries(kinds)) yield* claims(context, kind, entries)
  },
})

interface Entry {
  readonly id: string
  readonly pointer: string
  readonly was: readonly string[]
}

function* claims(context: RuleContext, kind: string, entries: readonly Entry[]) {
  const ids = new Set(entries.map(({ id }) => id))
  const claimed = new Map<string, string>()
  for (const entry of entries)
    for (const [index, id] of entry.was.entries()) {
      const other = ids.has(id) ? id : claimed.get(id)
      if (other === undefined) claimed.set(id, entry.id)
      else yield context.finding(`${entry.pointer}/was/${index}`, { facts: { kind, id, other } })
    }
}
