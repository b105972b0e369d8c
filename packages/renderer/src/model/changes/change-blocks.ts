import type { Change, ChangeLevel, GenerationChanges } from '@cookie-charter/schema'
import type { Context } from '../context.ts'
import { groupBy } from '../facts.ts'
import { paragraph } from '../inline.ts'
import type { Block, Inline } from '../tree.ts'
import { changeSentence } from './change-sentence.ts'
import { unitLabel } from './subject.ts'

const levels: readonly ChangeLevel[] = ['material', 'notable', 'editorial']

/** The changes of one set under a heading for each level, gravest first. */
export function changeBlocks(context: Context, { changes, generation }: GenerationChanges): Block[] {
  const { words } = context
  if (changes.length === 0) return [paragraph(words.say(generation === 1 ? 'changes.first' : 'changes.none'))]
  const byLevel = groupBy(changes, ({ level }) => [level])
  return levels.flatMap((level) => {
    const members = byLevel.get(level)
    if (members === undefined) return []
    const blocks: Block[] = [{ type: 'heading', content: words.say(`changes.${level}`) }]
    if (level === 'material') blocks.push(...askedAgain(context, members))
    blocks.push({ type: 'list', items: members.map((change): Inline[] => changeSentence(context, change)) })
    return blocks
  })
}

function askedAgain(context: Context, changes: readonly Change[]): Block[] {
  const units = [...new Set(changes.flatMap((change) => change.units))]
  if (units.length === 0) return []
  const labels = context.words.list(units.map((unit) => unitLabel(context, unit)))
  return [paragraph(context.words.say('changes.units', { units: labels }))]
}
