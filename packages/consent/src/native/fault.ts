import { valueAt } from './alphabet.ts'
import { crc12 } from './crc12.ts'
import { categoriesOf, kindOf, servicesOf, sourceOf } from './fields.ts'

/** Whether anything is wrong with a consent string of format 1, in its core or in a segment. */
export const isFaulty = (text: unknown): unknown =>
  typeof text !== 'string' ||
  (text.includes('.') ? text.split('.').some(isPartFaulty) : isPartFaulty(text, 0))

/**
 * What stands before the first dot is the core. Segments are typed by their first letter: an upper-case one must be
 * understood, and none is yet; an unknown lower-case one is passed over; `r` and `s` hold 16 characters.
 */
const isPartFaulty = (part: string, index: number): unknown =>
  crc12(part) || (index ? !/^([rs].{18}|[a-qt-z]..+)$/.test(part) : isCoreFaulty(part))

/** Whether a core has a value that no field may have, a set reserved or padding bit, too many or too few slots. */
function isCoreFaulty(core: string): unknown {
  const kind = kindOf(core)
  const spare = core.length - (kind % 3 ? 15 : 18)
  // Nothing is read past the end: that alone would make every later reading slow.
  if (spare < 0) return true
  const padding = spare * 6 - (kind % 3 ? 0 : (categoriesOf(core) + servicesOf(core)) * (kind ? 2 : 1))
  let wrong =
    (valueAt(core, 0) ^ 41) |
    (kind >> 2) |
    ((sourceOf(core) + 2) >> 3) |
    (valueAt(core, 2) & 19) |
    (valueAt(core, 12) & 7) |
    // The padding is shorter than a character, and zero.
    (padding >>> 0 > 5 ? 1 : valueAt(core, core.length - 3) & ((1 << padding) - 1))
  // The pair 11 stands for nothing.
  if (kind > 2)
    for (let index = 16; index < core.length - 2; index++)
      wrong |= valueAt(core, index) & (valueAt(core, index) >> 1) & 21
  return wrong
}
