import type { RuleContext, RuleFinding } from '../../../rule.ts'
import { missingWords, silentLocales } from './words.ts'

/** Findings at the purposes that say nothing in one of the declaration's languages. */
export function* purposeless(context: RuleContext): Generator<RuleFinding> {
  for (const item of context.items) {
    const locales = silentLocales(item.purpose, context.declaration.locales)
    if (locales.length > 0)
      yield context.finding(missingWords(context, `${item.pointer}/purpose`, locales), {
        item: item.id,
        facts: { name: item.title, fault: 'purpose', locales: locales.join(', ') },
      })
  }
}
