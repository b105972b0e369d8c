import type { MessageKey } from '../../locale/messages.ts'
import { changeBlocks } from '../changes/change-blocks.ts'
import type { Context } from '../context.ts'
import { given, text } from '../inline.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Block, Inline } from '../tree.ts'

/** Dates and version of the policy, how changes are announced, and what changed last. */
const dates: Section = {
  order: 120,
  build(context) {
    const items = lines(context)
    const blocks: Block[] = items.length === 0 ? [] : [{ type: 'list', items }]
    const latest = context.changes.at(-1)
    if (latest !== undefined && latest.changes.length > 0) blocks.push(...changeBlocks(context, latest))
    return section('dates', context.words.say('heading.dates'), blocks)
  },
}

function lines({ declaration, facts, words, generation }: Context): Inline[][] {
  const { effective, reviewed, version, changesNotice } = declaration.policy
  const items: Inline[][] = []
  const line = (label: MessageKey, value: Inline[]) => items.push(words.labelled(words.say(label), value))
  if (effective !== undefined) line('dates.effective', words.date(effective))
  if (reviewed !== undefined) line('dates.reviewed', words.date(reviewed))
  if (version !== undefined) line('dates.version', [given(version)])
  const isAsked = facts.entries.some(({ item }) => item.consent !== 'exempt')
  if (generation !== undefined && isAsked)
    line(
      'dates.generation',
      words.remark([text(words.number(generation.generation))], words.date(generation.day)),
    )
  if (changesNotice !== undefined) line('dates.changesNotice', words.own(changesNotice))
  return items
}

export default dates
