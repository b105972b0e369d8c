import type { ResolvedProvider } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { outsideEea } from '../eea.ts'
import type { Facts } from '../facts.ts'
import { given, paragraph, strong, text } from '../inline.ts'
import { itemNames, providerName } from '../names.ts'
import { transferSentence } from '../recipients/transfer-sentence.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Inline } from '../tree.ts'

/** Who receives data, in which country, under which safeguard. */
const recipients: Section = {
  order: 60,
  build(context) {
    const { facts, words } = context
    // The site itself is no recipient, but where it sends data to belongs here.
    const providers = facts.providers.filter(({ self, transfers }) => !self || transfers.length > 0)
    if (!providers.some((provider) => receives(facts, provider))) return []
    const items = providers.flatMap((provider) => recipientItem(context, provider))
    return section('recipients', words.say('heading.recipients'), [
      paragraph(words.say('recipients.intro')),
      { type: 'list', items },
    ])
  },
}

const receives = ({ readableBy }: Facts, { id, transfers, country }: ResolvedProvider): boolean =>
  readableBy.has(id) || transfers.length > 0 || (country !== undefined && outsideEea(country))

/** One provider and what is declared of it; none where nothing is. */
function recipientItem(context: Context, provider: ResolvedProvider): Inline[][] {
  const { facts, words } = context
  const sentences: Inline[][] = []
  if (provider.role !== undefined)
    sentences.push(words.say('recipients.role', { role: words.plain(`role.${provider.role}`) }))
  if (provider.country !== undefined)
    sentences.push(
      words.say(outsideEea(provider.country) ? 'recipients.countryOutside' : 'recipients.country', {
        country: words.country(provider.country),
      }),
    )
  const readable = provider.self ? undefined : facts.readableBy.get(provider.id)
  if (readable !== undefined)
    sentences.push(words.say('recipients.reads', { names: itemNames(context, readable) }))
  for (const transfer of provider.transfers) sentences.push(transferSentence(words, transfer))
  if (sentences.length === 0) return []
  const said = sentences.flatMap((sentence, index) => (index === 0 ? sentence : [text(' '), ...sentence]))
  return [words.labelled([strong(fullName(context, provider))], said)]
}

/** The name, with the registered one where it differs. */
function fullName(context: Context, provider: ResolvedProvider): Inline[] {
  const name = providerName(context, provider)
  const { legalName } = provider
  return legalName === undefined || legalName === provider.name
    ? name
    : context.words.remark(name, [given(legalName)])
}

export default recipients
