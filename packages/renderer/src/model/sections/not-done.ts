import { lookup, type ResolvedService } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { paragraph } from '../inline.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'

/** What is not done: each sentence only where every entry of the declaration says so. */
const notDone: Section = {
  order: 50,
  build(context) {
    const { declaration, facts, words } = context
    if (facts.entries.length === 0) return []
    const services = Object.values(declaration.services).filter(isInUse)
    const blocks = []
    const isSold = services.some(({ saleOrShare }) => saleOrShare)
    if (!isSold && nobodyElseReads(context)) blocks.push(paragraph(words.say('notDone.thirdParties')))
    if (services.every(({ saleOrShare }) => saleOrShare === false))
      blocks.push(paragraph(words.say('notDone.sale')))
    if (services.every(({ sensitiveData }) => sensitiveData === false))
      blocks.push(paragraph(words.say('notDone.sensitiveData')))
    return section('not-done', words.say('heading.notDone'), blocks)
  },
}

/** A service that stores nothing may still sell data; one of which all is planned does nothing yet. */
function isInUse({ items }: ResolvedService): boolean {
  const all = Object.values(items)
  return all.length === 0 || all.some(({ status }) => status !== 'planned')
}

/**
 * Every item is first party, says that nobody can read it or the site alone, and comes from the site itself or from a
 * processor, who is no third party (GDPR Article 4(10)).
 */
function nobodyElseReads({ declaration, facts }: Context): boolean {
  const isSelf = (id: string) => lookup(declaration.providers, id)?.self === true
  const isThirdParty = (id: string) => {
    const provider = lookup(declaration.providers, id)
    return !(provider?.self === true || provider?.role === 'processor')
  }
  return facts.entries.every(
    ({ item }) =>
      item.party === 'first' &&
      item.sharedWith !== undefined &&
      item.sharedWith.every(isSelf) &&
      !item.provider.some(isThirdParty),
  )
}

export default notDone
