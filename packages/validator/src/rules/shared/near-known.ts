import { remembered } from '../../remembered.ts'
import { instancePattern } from './instance-id.ts'
import { type KnownItem, knownItems } from './known-items.ts'
import { bareName, extendedName, knownName } from './known-names.ts'

interface Target {
  readonly row: KnownItem
  /** The name as people write it: the literal part of a pattern, without the separator. */
  readonly name: string
  /** Without case, underscores, hyphens and dots. */
  readonly folded: string
}

/** Below this a name one edit away is as likely a name of its own: `_cs_s`, `_fbp`. */
const fewestLetters = 8
/** An underscore before both tells that the shorter name was meant: `_cfuvd`. */
const fewestAfterUnderscore = 5

const fold = (name: string) => name.toLowerCase().replace(/[-_.]/g, '')
const separators = (name: string) => name.replace(/[^-_.]/g, '').length

/** Words that anybody may join otherwise: `testcookie` is no misspelling of Google's, nor `session_id` of Django's. */
const ordinary = new Set(['test_cookie', 'CookieConsent', 'atsession', 'sessionid', 'csrftoken'])
const ordinaryFolded = new Set([...ordinary].map(fold))

const targets: readonly Target[] = knownItems
  .filter((row) => !row.common && !row.family && !ordinary.has(row.name))
  .map((row) => {
    const name = bareName(row.name.split('*')[0]!)
    return { row, name, folded: fold(name) }
  })
const byFolded = new Map([...targets].reverse().map((target) => [target.folded, target]))

/**
 * The well-known item that a name is most likely meant to be: its underscores or its case are lost, or one letter is
 * wrong in a long name. Undefined for names that are well-known themselves.
 */
export const nearKnown = remembered((name): KnownItem | undefined => {
  if (name.length > 64 || knownName(name) || extendedName(name) || instancePattern(name)) return undefined
  const folded = fold(name)
  const same = byFolded.get(folded)
  if (same) return lostSomething(name, same) ? same.row : undefined
  if (ordinaryFolded.has(folded)) return undefined
  return targets.find((target) => isSlip(name, folded, target))?.row
})

/**
 * Fewer separators than the known name, or more after the underscore that both begin with; or as many in another
 * case, which tells something in a long name alone.
 */
function lostSomething(name: string, known: Target): boolean {
  const [own, right] = [separators(name), separators(known.name)]
  if (own > right) return isUnderscored(name, known)
  return own < right || (own === right && known.folded.length >= fewestLetters)
}

/** Whether a name is one letter away from a known one that is long enough for that to tell something. */
function isSlip(name: string, folded: string, known: Target): boolean {
  const fewest = isUnderscored(name, known) ? fewestAfterUnderscore : fewestLetters
  return Math.min(folded.length, known.folded.length) >= fewest && isOneEditAway(folded, known.folded)
}

function isUnderscored(name: string, known: Target): boolean {
  return name.startsWith('_') && known.name.startsWith('_')
}

/** One letter added, left out, changed or swapped; a changed digit makes another name, not a slip. */
function isOneEditAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let [end, otherEnd] = [one.length, other.length]
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--
    otherEnd--
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)]
  if (/\d/.test(left + right)) return false
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwap || (left.length <= 1 && right.length <= 1 && left !== right)
}
