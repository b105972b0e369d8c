import type { Event, ScalarEvent } from 'js-yaml'
import { limits } from '../limits.ts'
import { type PlainMap, put } from '../plain-data.ts'
import { shortened } from '../shortened.ts'
import { type LimitName, limitProblem } from './limit-problem.ts'
import { eventType, scalarStyle } from './simple-yaml/tokens.ts'
import type { ParseProblem } from './source.ts'
import { coreScalar } from './yaml-scalar.ts'

/** How the text of a scalar is read from where it stands. */
export type ReadScalar = (text: string, event: ScalarEvent) => string

type Result = { ok: true; value: unknown } | { ok: false; problem: ParseProblem }

/** What a value costs whoever walks it with its aliases written out. */
interface Weight {
  aliases: number
  values: number
  characters: number
  height: number
}

interface Anchor {
  value: unknown
  weight: Weight
  open: boolean
  /** The words of a scalar, for an alias in the place of a key. */
  word?: string
}

interface Frame {
  value: unknown[] | PlainMap
  weight: Weight
  anchor: Anchor | undefined
  key: string | undefined
}

class Refusal {
  readonly problem: ParseProblem
  constructor(problem: ParseProblem) {
    this.problem = problem
  }
}

/** The value of the one document in a list of events, refused where it is not a declaration's or over a limit. */
export function yamlValue(text: string, events: readonly Event[], read: ReadScalar): Result {
  try {
    return { ok: true, value: build(text, events, read) }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, problem: refusal.problem }
    throw refusal
  }
}

function build(text: string, events: readonly Event[], read: ReadScalar): unknown {
  const frames: Frame[] = []
  const anchors = new Map<string, Anchor>()
  let root: unknown
  let documents = 0

  const add = (value: unknown, weight: Weight, offset: number, word?: string) => {
    const frame = frames[frames.length - 1]
    if (!frame) {
      root = value
      return
    }
    if (Array.isArray(frame.value)) frame.value.push(value)
    else if (frame.key === undefined) {
      if (word === undefined) refuse('The key of a map must be a plain word, not a map or a list.', offset)
      if (Object.hasOwn(frame.value, word))
        refuse(`The key ${JSON.stringify(shortened(word, limits.word))} is there twice.`, offset)
      frame.key = word
      return
    } else {
      put(frame.value, frame.key, value)
      frame.key = undefined
    }
    grow(frame.weight, weight, frames.length, offset)
  }

  const open = (value: unknown[] | PlainMap, event: Anchored & { start: number }, kind: 'map' | 'seq') => {
    checkCollectionTag(text, event, kind)
    const weight = { aliases: 0, values: 1, characters: 0, height: 1 }
    if (frames.length >= limits.depth) exceed('depth', event.start)
    const name = anchorOf(text, event)
    const anchor = name === undefined ? undefined : { value, weight, open: true }
    if (name !== undefined && anchor) anchors.set(name, anchor)
    frames.push({ value, weight, anchor, key: undefined })
  }

  for (let index = 0; index < events.length; index++) {
    const event = events[index]!
    switch (event.type) {
      case eventType.document:
        if (++documents > 1) refuse('The file holds several documents.', nextOffset(events, index, text))
        break
      case eventType.mapping:
        open({}, event, 'map')
        break
      case eventType.sequence:
        open([], event, 'seq')
        break
      case eventType.scalar: {
        const word = read(text, event)
        const value = scalarValue(text, event, word)
        const weight = { aliases: 0, values: 1, characters: word.length, height: 0 }
        const name = anchorOf(text, event)
        if (name !== undefined) anchors.set(name, { value, weight, open: false, word })
        add(value, weight, offsetOf(event), word)
        break
      }
      case eventType.alias: {
        const name = text.slice(event.anchorStart, event.anchorEnd)
        const anchor = anchors.get(name)
        const offset = event.anchorStart - 1
        if (!anchor) refuse(`The alias *${name} has no anchor &${name} before it.`, offset)
        if (anchor.open) exceed('aliases', offset)
        add(anchor.value, { ...anchor.weight, aliases: anchor.weight.aliases + 1 }, offset, anchor.word)
        break
      }
      case eventType.pop: {
        const frame = frames.pop()
        if (!frame) break
        if (frame.anchor) frame.anchor.open = false
        add(frame.value, frame.weight, startOfCollection(events, index))
        break
      }
    }
  }
  if (root === undefined || (root === null && isBlank(events))) refuse('The file is empty.', 0)
  return root
}

/** Whether nothing is written but comments and document marks. */
function isBlank(events: readonly Event[]): boolean {
  return !events.some(
    (event) => event.type === eventType.scalar && (event.valueStart >= 0 || event.tagStart >= 0),
  )
}

function grow(into: Weight, by: Weight, depth: number, offset: number): void {
  into.aliases += by.aliases
  into.values += by.values
  into.characters += by.characters
  into.height = Math.max(into.height, by.height + 1)
  if (into.aliases > limits.aliases) exceed('aliases', offset)
  if (into.values > limits.values) exceed('values', offset)
  if (into.characters > limits.fileBytes) exceed('values', offset)
  if (depth + by.height > limits.depth) exceed('depth', offset)
}

function scalarValue(text: string, event: ScalarEvent, word: string): unknown {
  if (event.tagStart < 0) return event.style === scalarStyle.plain ? coreScalar(word) : word
  const tag = text.slice(event.tagStart, event.tagEnd)
  const name = coreTag(tag)
  if (name === 'str' || tag === '!') return word
  const value = coreScalar(word)
  const kind = value === null ? 'null' : typeof value
  const fits = { null: 'null', bool: 'boolean', int: 'number', float: 'number' }[name ?? '']
  if (fits === undefined) refuse(`The tag ${tag} means nothing in a declaration.`, event.tagStart)
  if (fits !== kind) refuse(`The tag ${tag} does not fit this value.`, event.tagStart)
  return value
}

interface Anchored {
  anchorStart: number
  anchorEnd: number
  tagStart: number
  tagEnd: number
}

function checkCollectionTag(text: string, event: Anchored, kind: 'map' | 'seq'): void {
  if (event.tagStart < 0) return
  const tag = text.slice(event.tagStart, event.tagEnd)
  if (tag !== '!' && coreTag(tag) !== kind)
    refuse(`The tag ${tag} means nothing in a declaration.`, event.tagStart)
}

/** The name of a core tag in its short or verbatim form (YAML 1.2.2 section 6.9.1). */
function coreTag(tag: string): string | undefined {
  return /^!!([a-z]+)$/.exec(tag)?.[1] ?? /^!<tag:yaml\.org,2002:([a-z]+)>$/.exec(tag)?.[1]
}

function anchorOf(text: string, event: Anchored): string | undefined {
  return event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd)
}

function offsetOf(event: ScalarEvent): number {
  if (event.valueStart < 0) return Math.max(0, event.tagStart, event.anchorStart)
  const quoted = event.style === scalarStyle.singleQuoted || event.style === scalarStyle.doubleQuoted
  return quoted ? event.valueStart - 1 : event.valueStart
}

/** Where the collection starts that ends at an event: for a refusal only. */
function startOfCollection(events: readonly Event[], end: number): number {
  let depth = 0
  for (let index = end; index >= 0; index--) {
    const event = events[index]!
    if (event.type === eventType.pop) depth++
    else if (event.type !== eventType.scalar && event.type !== eventType.alias && --depth === 0)
      return 'start' in event ? event.start : 0
  }
  return 0
}

function nextOffset(events: readonly Event[], from: number, text: string): number {
  const next = events.slice(from, from + 4).find((event) => event.type !== eventType.document)
  if (next?.type === eventType.scalar) return next.valueStart < 0 ? text.length : offsetOf(next)
  return next && 'start' in next ? next.start : text.length
}

function refuse(message: string, offset: number): never {
  throw new Refusal({ rule: 'syntax/yaml', message, offset })
}

function exceed(limit: LimitName, offset: number): never {
  throw new Refusal(limitProblem(limit, offset))
}
