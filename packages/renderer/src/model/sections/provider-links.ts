import type { ResolvedProvider } from '@cookie-charter/schema'
import { safeHref } from '../../escape/href.ts'
import type { Context } from '../context.ts'
import { link } from '../inline.ts'
import { providerName } from '../names.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Inline } from '../tree.ts'

/** The providers' own privacy policies, and their pages for objecting. */
const providerLinks: Section = {
  order: 100,
  build(context) {
    const items = context.facts.providers.flatMap((provider) => linksOf(context, provider))
    return section(
      'provider-links',
      context.words.say('heading.providerLinks'),
      items.length === 0 ? [] : [{ type: 'list', items }],
    )
  },
}

function linksOf(context: Context, provider: ResolvedProvider): Inline[][] {
  const { words } = context
  const links: Inline[][] = []
  if (provider.privacyPolicy !== undefined && safeHref(provider.privacyPolicy) !== undefined)
    links.push(link(provider.privacyPolicy, words.say('link.privacyPolicy')))
  if (provider.optOut !== undefined && safeHref(provider.optOut) !== undefined)
    links.push(link(provider.optOut, words.say('link.optOut')))
  if (links.length === 0) return []
  return [words.labelled(providerName(context, provider), words.list(links))]
}

export default providerLinks
