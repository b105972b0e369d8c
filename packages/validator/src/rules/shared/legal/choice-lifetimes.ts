import type { ItemHandle, RuleContext, RuleFinding } from '../../../rule.ts'

/** How long a choice is kept, and how to report it. */
interface ChoiceLifetime {
  choice: 'granted' | 'denied' | 'stored'
  lifetime: string
  finding(): RuleFinding
}

/**
 * How long a yes and a no are kept: as `consent.lifetime` says, else as long as the items that store them live.
 * Only the ways out that are asked for are given.
 */
export function* choiceLifetimes(
  context: RuleContext,
  choices: readonly ('granted' | 'denied')[],
): Generator<ChoiceLifetime> {
  const stated = context.declaration.consent.lifetime
  let missing = false
  for (const choice of choices) {
    const lifetime = stated?.[choice]
    if (lifetime === undefined) missing = true
    else
      yield {
        choice,
        lifetime,
        finding: () => context.finding(`/consent/lifetime/${choice}`, { facts: { choice, lifetime } }),
      }
  }
  if (!missing) return
  for (const item of consentRecords(context))
    yield {
      choice: 'stored',
      lifetime: item.lifetime,
      finding: () =>
        item.finding('lifetime', { facts: { choice: 'stored', lifetime: item.lifetime, name: item.title } }),
    }
}

/** The items that remember the choice: those of `consent.storedIn`, else those exempt for it. */
export function consentRecords(context: RuleContext): ItemHandle[] {
  const storedIn = new Set(context.declaration.consent.storedIn)
  return context.items.filter((item) =>
    storedIn.size > 0 ? storedIn.has(item.id) : item.exemption?.ground === 'consent-record',
  )
}
