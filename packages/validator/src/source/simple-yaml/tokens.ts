import type { Event } from 'js-yaml'

/*
 * The events of js-yaml, by their numbers: at a cold start its own tables cost more than the scan.
 */
export const eventType = { document: 1, sequence: 2, mapping: 3, scalar: 4, alias: 5, pop: 6 } as const
export const scalarStyle = { plain: 1, singleQuoted: 2, doubleQuoted: 3, literal: 4, folded: 5 } as const
export const collectionStyle = { block: 1, flow: 2 } as const
export const chompingMode = { clip: 1, strip: 2, keep: 3 } as const

/*
 * Repetitions are bounded, since the engine keeps a way back for each of them.
 */
/** What no simple text holds: tabs, control characters, surrogates, byte order marks, CR. */
export const unusual = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufeff\ufffe\uffff]/
export const documentMark = /^(?:---|\.\.\.|%)/m
export const plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]/y
export const flowWord =
  /[^\s,[\]{}#&*!|>'"%@`?:-](?:[^,[\]{}\n:# ]|:(?=[^\s,[\]{}])| (?=[^\s,[\]{}:#])){0,4000}/y
export const blockKey =
  /[^\s,[\]{}#&*!|>'"%@`?:-](?:[^,[\]{}\n:# ]| (?=[^\s,[\]{}:#])){0,400}(?=:(?: |\n|$))/y
export const quotedText = /'(?:[^'\n]|''){0,4000}'|"(?:[^"\\\n]|\\[0abtnvfre "/\\N_LP]){0,4000}"/y
export const anchorName = /[&*][A-Za-z0-9_-]{1,80}(?=[ \n,\]}]|$)/y
export const blockHeader = /[|>][+-]?(?=\n)/y

/** Thrown where a text is not simple: there is no other way out of a recursion. */
export const notSimple = Symbol('not simple')

/** Collections inside one another beyond which a text is not simple. */
export const deepest = 60

/** The end of a token that must stand at an offset. */
export function endOfToken(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  if (!pattern.test(text)) throw notSimple
  return pattern.lastIndex
}

/** The offset of what follows spaces. */
export function skipSpaces(text: string, from: number): number {
  let offset = from
  while (text.charCodeAt(offset) === 32) offset++
  return offset
}

/** The range of an anchor's name; absent where there is none. */
export interface Anchor {
  readonly start: number
  readonly end: number
}

export const noAnchor: Anchor = { start: -1, end: -1 }

/** The event of a scalar that has no tag. `fast` says that its words are its value. */
export function scalarEvent(
  valueStart: number,
  valueEnd: number,
  style: 1 | 2 | 3 | 4 | 5,
  fast: boolean,
  anchor: Anchor = noAnchor,
  chomping: 1 | 2 | 3 = chompingMode.clip,
  indent = -1,
): Event {
  return {
    type: eventType.scalar,
    valueStart,
    valueEnd,
    anchorStart: anchor.start,
    anchorEnd: anchor.end,
    tagStart: -1,
    tagEnd: -1,
    style,
    chomping,
    indent,
    fast,
  }
}

/** The event that opens a map or a list. */
export function collectionEvent(type: 2 | 3, start: number, style: 1 | 2, anchor: Anchor = noAnchor): Event {
  return { type, start, anchorStart: anchor.start, anchorEnd: anchor.end, tagStart: -1, tagEnd: -1, style }
}

export const popEvent: Event = { type: eventType.pop }
