import type { Transfer } from '@cookie-charter/schema'
import type { Inline } from '../tree.ts'
import type { Words } from '../words.ts'

/** A transfer and what it rests on; what protects nothing is never called a safeguard. */
export function transferSentence(words: Words, { to, safeguard }: Transfer): Inline[] {
  const country = words.country(to)
  switch (safeguard) {
    case 'none':
      return words.say('recipients.transferNone', { country })
    case 'privacy-shield':
      return words.say('recipients.transferPrivacyShield', { country })
    case 'derogation':
      return words.say('recipients.transferDerogation', { country })
    default:
      return words.say('recipients.transfer', { country, safeguard: words.plain(`safeguard.${safeguard}`) })
  }
}
