import type { ConsentRequirement } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { type CategoryEntries, type Entry, groupBy } from '../facts.ts'
import { paragraph } from '../inline.ts'
import { itemNames } from '../names.ts'
import type { Block, Inline } from '../tree.ts'

const sentences = {
  exempt: { all: 'consent.exempt', some: 'consent.exemptFor' },
  'opt-in': { all: 'consent.optIn', some: 'consent.optInFor' },
  'opt-out': { all: 'consent.optOut', some: 'consent.optOutFor' },
  notice: { all: 'consent.notice', some: 'consent.noticeFor' },
} as const

/** Whether consent is asked: in one sentence for the category, or by name where its items differ. */
export function consentBlocks(context: Context, { category, entries }: CategoryEntries): Block[] {
  const { words } = context
  const groups = groupBy(entries, ({ item }) => [item.consent]) as Map<ConsentRequirement, Entry[]>
  const blocks: Block[] = []
  for (const [requirement, members] of groups) {
    const { all, some } = sentences[requirement]
    const sentence =
      groups.size === 1 ? words.say(all) : words.say(some, { names: itemNames(context, members) })
    blocks.push(paragraph(sentence))
    if (requirement === 'exempt') blocks.push(...groundBlocks(context, members))
  }
  // A declaration may contradict itself, a page not: what is asked about can be refused.
  const isAsked = groups.has('opt-in') || groups.has('opt-out')
  if (category.mandatory && !isAsked) blocks.push(paragraph(words.say('consent.mandatory')))
  return blocks
}

/** On which grounds the exemption is claimed: one for all in a sentence, else a list with names. */
function groundBlocks(context: Context, exempt: readonly Entry[]): Block[] {
  const { words } = context
  const claimed = exempt.filter(({ item }) => item.exemption !== undefined)
  const groups = [...groupBy(claimed, (entry) => [groundKey(entry)]).values()]
  const [only] = groups
  if (only === undefined) return []
  if (groups.length === 1 && claimed.length === exempt.length)
    return [paragraph(words.say('consent.ground', { ground: groundWords(context, only) }))]
  const items = groups.map((group) => words.labelled(groundWords(context, group), itemNames(context, group)))
  return [paragraph(words.say('consent.grounds')), { type: 'list', items }]
}

/** Entries with one ground belong together; with "other" it is the reason that says which ground it is. */
function groundKey({ item }: Entry): string {
  const { ground, reason } = item.exemption ?? { ground: 'other' }
  return ground === 'other' && reason !== undefined ? JSON.stringify(reason) : ground
}

function groundWords({ words }: Context, [first]: readonly Entry[]): Inline[] {
  const exemption = first?.item.exemption
  if (exemption === undefined) return []
  const { ground, reason } = exemption
  return ground === 'other' && reason !== undefined ? words.own(reason) : words.say(`ground.${ground}`)
}
