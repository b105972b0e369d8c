import { coreCategories } from '@cookie-charter/schema'
import { childPointer } from '../../pointer.ts'
import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { nearestId } from '../shared/nearest-id.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/reference-unknown',
  severity: 'error',
  summary: 'A reference leads nowhere',
  why: 'A provider that is not declared is an empty cell, a category that is not defined cannot be consented to. Most often it is a slip of the pen, or an entry that a base no longer has.',
  source: declarationFormat('Ids of providers and categories'),
  needs: 'entries',
  message: ({ kind, id, near }) =>
    near === undefined ? `There is no ${kind} ${id}.` : `There is no ${kind} ${id}. Did you mean ${near}?`,
  help: ({ kind }) =>
    kind === 'category'
      ? 'Use a core category or define it under categories.'
      : 'Declare it under providers.',
  examples: {
    invalid: [
      { service: { provider: 'exmaple' }, at: '/services/list/provider' },
      { service: { category: 'marketting' }, at: '/services/list/category' },
      { item: { sharedWith: ['example', 'acme'] }, at: 'sharedWith/1' },
      { item: { provider: ['acme'] }, at: 'provider/0' },
    ],
    valid: [
      { service: { category: 'media' }, note: 'Core categories need no definition.' },
      { item: { sharedWith: ['example'] } },
    ],
  },
  *check(context) {
    const providers = new Set(context.providers.map(({ id }) => id))
    const categories = new Set<string>(coreCategories.map(({ id }) => id))
    for (const { id } of context.categories) categories.add(id)
    const provider: Kind = {
      kind: 'provider',
      map: '/providers',
      known: providers,
      near: nearestId(providers),
    }
    const category: Kind = {
      kind: 'category',
      map: '/categories',
      known: categories,
      near: nearestId(categories),
    }
    for (const service of context.services) {
      yield* unknown(context, provider, `${service.pointer}/provider`, service.provider)
      yield* unknown(context, category, `${service.pointer}/category`, [service.category])
      for (const item of service.items) {
        if (item.stated('provider'))
          yield* unknown(context, provider, `${item.pointer}/provider`, item.provider)
        if (item.stated('category'))
          yield* unknown(context, category, `${item.pointer}/category`, [item.category])
        yield* unknown(context, provider, `${item.pointer}/sharedWith`, item.sharedWith ?? [])
      }
    }
  },
})

/** What is referred to: how it is called, what is declared, and what an unknown id most likely means. */
interface Kind {
  readonly kind: string
  /** Where it is declared. */
  readonly map: string
  readonly known: ReadonlySet<string>
  near(id: string): string | undefined
}

/** Findings at those of `ids` that are not `known`: at the entry of a list, or at the value itself. */
function* unknown(
  context: RuleContext,
  { kind, map, known, near: nearestTo }: Kind,
  property: string,
  ids: readonly string[],
): Generator<RuleFinding> {
  for (const [index, id] of ids.entries()) {
    if (known.has(id)) continue
    const entry = `${property}/${index}`
    const pointer = context.stated(entry) ? entry : property
    const near = nearestTo(id)
    const details = {
      facts: { kind, id, near },
      ...(near !== undefined && {
        fix: { kind: 'set' as const, pointer, value: near, description: `Write ${near}` },
      }),
    }
    yield { ...context.finding(pointer, details), about: childPointer(map, id) }
  }
}
