import { valueAt } from './alphabet.ts'
import { crc12 } from './crc12.ts'
import { categoriesOf, kindOf, servicesOf, sourceOf } from './fields.ts'

/**
 * Whether anything is wrong with a consent string of format 1: the format, a foreign character or a wrong checksum, a value
 * that no field may have, a set reserved or padding bit, too many or too few slots, a segment.
 */
export function isFaulty(text: string): unknown {
  const dot = text.indexOf('.')
  const end = dot < 0 ? text.length : dot
  const kind = kindOf(text)
  let wrong =
    crc12(text, end) |
    (valueAt(text, 0) ^ 41) |
    (kind >> 2) |
    (valueAt(text, 2) & 19) |
    (valueAt(text, 12) & 7)
  if (kind % 3) wrong |= end ^ 15
  else {
    const padding = end * 6 - 108 - (categoriesOf(text) + servicesOf(text)) * (kind ? 2 : 1)
    // The padding is shorter than a character, and zero.
    wrong |= padding >>> 0 > 5 ? 1 : valueAt(text, end - 3) & ((1 << padding) - 1)
    // The pair 11 stands for nothing.
    if (kind)
      for (let index = end - 2; index-- > 16; )
        wrong |= valueAt(text, index) & (valueAt(text, index) >> 1) & 21
  }
  return wrong || sourceOf(text) > 5 || (dot > 0 && text.split('.').slice(1).some(isSegmentFault))
}

/**
 * Segments follow after `.`, typed by their first letter, each with a CRC of its own. An upper-case type must be
 * understood, and none is yet; an unknown lower-case one is passed over; `r` and `s` hold 16 characters.
 */
const isSegmentFault = (segment: string) => !/^([rs].{18}|[a-qt-z]..+)$/.test(segment) || crc12(segment)
