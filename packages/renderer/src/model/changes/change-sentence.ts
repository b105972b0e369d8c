import { type Change, lookup } from '@cookie-charter/schema'
import type { MessageKey } from '../../locale/messages.ts'
import type { Context } from '../context.ts'
import { code, given, text } from '../inline.ts'
import { parseDuration } from '../lifetime/parse-duration.ts'
import type { Inline } from '../tree.ts'
import { subjectName } from './subject.ts'

/** One change in words, with the values before and after where both can be read. */
export function changeSentence(context: Context, change: Change): Inline[] {
  const { words } = context
  const key = `change.${change.code}` as MessageKey
  const subject = subjectName(context, change.subject)
  const said = words.say(words.has(key) ? key : 'change.other', { subject })
  const before = readable(context, change, change.before)
  const after = readable(context, change, change.after)
  if (before === undefined || after === undefined) return said
  return words.remark(said, words.say('format.change', { before, after }))
}

const lifetimeWords = new Set(['session', 'persistent', 'varies', 'event', 'unknown'])

/** A value that a visitor can read; undefined for anything else than a number or a string. */
function readable({ declaration, words }: Context, change: Change, value: unknown): Inline[] | undefined {
  if (typeof value === 'number') return [text(words.number(value))]
  if (typeof value !== 'string' || value === '') return undefined
  if (/^(?:lifetime|retention)-/.test(change.code)) {
    if (lifetimeWords.has(value)) return words.say(`lifetime.${value}` as MessageKey)
    return parseDuration(value) === undefined ? [text(value)] : [text(words.duration(value))]
  }
  if (/^provider-|^recipient-/.test(change.code)) {
    const provider = lookup(declaration.providers, value)
    return [given(provider?.name ?? value)]
  }
  return /^(?:name|pattern|domain|item)-/.test(change.code) ? [code(value)] : [text(value)]
}
