import type { Entry } from './facts.ts'
import { itemName } from './names.ts'
import type { Inline } from './tree.ts'
import type { Words } from './words.ts'

/** The name of an item; what kind of storage it is, where no column says so; that it is being withdrawn. */
export function nameLine(words: Words, entry: Entry, saysType: boolean): Inline[] {
  const { type, status } = entry.item
  const remarks: Inline[][] = []
  if (saysType && type !== 'cookie') remarks.push(words.say(`type.${type}`))
  if (status === 'deprecated') remarks.push(words.say('status.deprecated'))
  return remarks.length === 0 ? [itemName(entry)] : words.remark([itemName(entry)], words.commas(remarks))
}
