import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import { placeholderIn } from '../shared/placeholder.ts'

export default defineRule({
  id: 'quality/placeholder',
  severity: 'error',
  summary: 'A text still has a placeholder of its template',
  why: 'A page with “[Service Name]” on it was published by somebody who did not read it, and visitors see that. Two such pages stood among those that were read.',
  source: publishedPolicies('“[Service Name]” published, a date computed at each view'),
  message: ({ placeholder }) => `“${placeholder}” is a placeholder: the text is not finished.`,
  help: 'Write what belongs there.',
  examples: {
    invalid: [
      { item: { purpose: 'Keeps your answers on [Service Name] until you send them.' }, at: 'purpose' },
      { item: { note: 'TODO: ask the maker.' }, at: 'note' },
      { service: { description: 'Last changed on {{ date }}.' }, at: '/services/list/description' },
      { service: { label: 'Lorem ipsum' }, at: '/services/list/label' },
      {
        site: { controller: { name: '[Your company]', email: 'privacy@example.com' } },
        at: '/site/controller/name',
      },
    ],
    valid: [
      { item: { purpose: 'Remembers which boxes [x] of the list were ticked.' } },
      {
        item: { purpose: 'Mantiene TODO el contenido de la lista que eligió.' },
        declaration: { locales: ['es'] },
      },
      {
        item: { display: '_ga_[container id]', pattern: '_gax_*' },
        note: 'A form for people may have brackets.',
      },
      { item: { purpose: 'Tells apart the properties UA-XXX-1 and UA-XXX-2 of the measurement.' } },
    ],
  },
  *check(context) {
    for (const text of context.texts)
      for (const [locale, words] of text.words) {
        const placeholder = placeholderIn(words, locale)
        if (placeholder === undefined) continue
        const item = text.item === undefined ? {} : { item: text.item }
        yield context.finding(text.at(locale), { ...item, facts: { placeholder } })
      }
    yield* namesOfPeople(context)
  },
})

/** The plain strings beside the texts that name who answers for the site and who provides a service. */
function* namesOfPeople(context: RuleContext): Generator<RuleFinding> {
  const { controller, dpo } = context.declaration.site
  const locale = context.declaration.locales[0] ?? 'en'
  const strings: (readonly [pointer: string, value: string | undefined])[] = [
    ['/site/controller/name', controller?.name],
    ['/site/controller/legalName', controller?.legalName],
    ['/site/controller/address', controller?.address],
    ['/site/dpo/name', dpo?.name],
    ...context.providers.flatMap(({ pointer, name, legalName }) => [
      [`${pointer}/name`, name] as const,
      [`${pointer}/legalName`, legalName] as const,
    ]),
  ]
  for (const [pointer, value] of strings) {
    const placeholder = value === undefined ? undefined : placeholderIn(value, locale)
    if (placeholder !== undefined) yield context.finding(pointer, { facts: { placeholder } })
  }
}
