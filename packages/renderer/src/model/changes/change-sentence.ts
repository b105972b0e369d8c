import type { Change } from '@cookie-charter/schema'
import type { MessageKey } from '../../locale/messages.ts'
import type { Context } from '../context.ts'
import { plainText } from '../inline.ts'
import type { Inline } from '../tree.ts'
import { changeValue } from './change-value.ts'
import { subjectName } from './subject.ts'

/** One change in words, with what it was and what it is now, or with what came or went, where that can be read. */
export function changeSentence(context: Context, change: Change): Inline[] {
  const { words } = context
  const key = `change.${change.code}` as MessageKey
  const subject = subjectName(context, change.subject)
  const said = words.say(words.has(key) ? key : 'change.other', { subject })
  const remark = remarkOf(context, change)
  return remark === undefined ? said : words.remark(said, remark)
}

/** Who or which country came or went is told by the one value that there is. */
const isOneSided = /^(?:provider|recipient|transfer)-(?:added|removed)$/

function remarkOf(context: Context, { code, before, after }: Change): Inline[] | undefined {
  const was = changeValue(context, code, before)
  const is = changeValue(context, code, after)
  if (was === undefined || is === undefined) return isOneSided.test(code) ? (was ?? is) : undefined
  if (plainText(was) === plainText(is)) return was
  return context.words.say('format.change', { before: was, after: is })
}
