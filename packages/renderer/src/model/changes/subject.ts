import { type Change, lookup } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { code, given } from '../inline.ts'
import { categoryLabel, itemName, providerName, serviceLabel } from '../names.ts'
import type { Inline } from '../tree.ts'

/** What a change is about, by the name that the page uses while the declaration still has it, else by its id. */
export function subjectName(context: Context, { kind, id }: Change['subject']): Inline[] {
  const { declaration, words } = context
  switch (kind) {
    case 'site':
      return words.own(declaration.site.name)
    case 'category': {
      const category = lookup(declaration.categories, id)
      return category === undefined ? [given(id)] : categoryLabel(context, category)
    }
    case 'service': {
      const service = lookup(declaration.services, id)
      return service === undefined ? [given(id)] : serviceLabel(context, service)
    }
    case 'provider': {
      const provider = lookup(declaration.providers, id)
      return provider === undefined ? [given(id)] : providerName(context, provider)
    }
    default: {
      const entry = context.facts.byId.get(id)
      return [entry === undefined ? code(id) : itemName(entry)]
    }
  }
}

/** A unit of consent: a category, or a service where the declaration says so. */
export const unitLabel = (context: Context, id: string): Inline[] =>
  subjectName(context, { kind: context.declaration.consent.unit, id })
