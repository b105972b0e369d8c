import type { Finding } from '@cookie-charter/schema'
import { sourceLine } from './source-line.ts'

/** All that a finding says in one line, for formats with a single text: the message, what to do, and who says so. */
export function inFull({ message, help, source }: Finding): string {
  const sentences = [message, help, source && `Source: ${sourceLine(source)}.`]
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}
