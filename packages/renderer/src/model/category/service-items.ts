import type { ResolvedCategory, ResolvedService } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import type { CategoryEntries } from '../facts.ts'
import { given, link, strong, text } from '../inline.ts'
import { serviceLabel } from '../names.ts'
import type { Inline } from '../tree.ts'
import { audienceSentences } from './audience-sentences.ts'
import { legalBasis, servicesOf, sharedBasis } from './legal-basis.ts'

/** What is declared of the services of a category one by one; a service of which there is nothing to say is left out. */
export function serviceItems(context: Context, group: CategoryEntries): Inline[][] {
  const basisIsShared = sharedBasis(group) !== undefined
  return servicesOf(group).flatMap((service) => {
    const sentences = serviceSentences(context, service, basisIsShared ? undefined : group.category)
    if (sentences.length === 0) return []
    const said = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [text(' '), ...sentence]))
    return [context.words.labelled([strong(serviceLabel(context, service))], said)]
  })
}

function serviceSentences(
  { words }: Context,
  service: ResolvedService,
  category: ResolvedCategory | undefined,
): Inline[][] {
  const sentences: Inline[][] = []
  if (service.description !== undefined) sentences.push(words.own(service.description))
  const basis = category === undefined ? undefined : legalBasis(service, category)
  if (basis !== undefined)
    sentences.push(words.say('legalBasis.sentence', { basis: words.plain(`legalBasis.${basis}`) }))
  if (service.saleOrShare) sentences.push(words.say('service.saleOrShare'))
  if (service.sensitiveData) sentences.push(words.say('service.sensitiveData'))
  if (service.audience !== undefined) {
    sentences.push(...audienceSentences(words, service.audience))
    const { objection } = service.audience
    if (objection !== undefined)
      sentences.push(words.say('audience.objection', { link: link(objection, [given(objection)]) }))
  }
  return sentences
}
