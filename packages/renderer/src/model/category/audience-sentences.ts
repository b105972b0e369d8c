import type { AudienceMeasurement } from '@cookie-charter/schema'
import type { Inline } from '../tree.ts'
import type { Words } from '../words.ts'

/** What an audience measurement is declared to be limited to; nothing for what is not stated. */
export function audienceSentences(words: Words, audience: AudienceMeasurement): Inline[][] {
  const sentences: Inline[][] = []
  if (audience.anonymous) sentences.push(words.say('audience.anonymous'))
  if (audience.aggregated) sentences.push(words.say('audience.aggregated'))
  if (audience.ipMasked) sentences.push(words.say('audience.ipMasked'))
  if (audience.ownUseOnly) sentences.push(words.say('audience.ownUseOnly'))
  if (audience.crossMatched === false) sentences.push(words.say('audience.notCrossMatched'))
  return sentences
}
