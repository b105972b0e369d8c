import type { ResolvedItem, StorageType, TextMap } from '@cookie-charter/schema'
import { text } from '../inline.ts'
import type { Inline } from '../tree.ts'
import type { Words } from '../words.ts'
import { parseDuration } from './parse-duration.ts'

interface Span {
  lifetime: string
  lifetimeFrom?: string
  lifetimeUpTo?: boolean
  until?: TextMap
  type: StorageType
}

/** The main lifetime, then its variants with their conditions, then how long what is collected is kept. */
export function lifetimeLines(words: Words, item: ResolvedItem): Inline[][] {
  const main = spanWords(words, item)
  const lines = [item.rolling ? words.say('lifetime.rolling', { lifetime: main }) : main]
  for (const variant of item.lifetimeVariants) {
    const other = spanWords(words, { ...variant, type: item.type })
    lines.push(variant.when === undefined ? other : words.remark(other, words.own(variant.when)))
  }
  if (item.dataRetention !== undefined)
    lines.push(words.say('item.dataRetention', { duration: words.duration(item.dataRetention) }))
  return lines
}

function spanWords(words: Words, span: Span): Inline[] {
  const { lifetime } = span
  switch (lifetime) {
    case 'session':
      return words.say(span.type === 'sessionStorage' ? 'lifetime.sessionTab' : 'lifetime.session')
    case 'persistent':
    case 'varies':
    case 'unknown':
      return words.say(`lifetime.${lifetime}`)
    case 'event':
      return span.until === undefined ? words.say('lifetime.event') : words.own(span.until)
    default:
      return parseDuration(lifetime) === undefined ? [text(lifetime)] : durationWords(words, span)
  }
}

function durationWords(words: Words, { lifetime, lifetimeFrom, lifetimeUpTo }: Span): Inline[] {
  const duration = words.duration(lifetime)
  if (lifetimeFrom !== undefined) {
    const joined = words.durationRange(lifetimeFrom, lifetime)
    return joined === undefined
      ? words.say('lifetime.range', { from: words.duration(lifetimeFrom), to: duration })
      : [text(joined)]
  }
  return lifetimeUpTo ? words.say('lifetime.upTo', { duration }) : [text(duration)]
}
