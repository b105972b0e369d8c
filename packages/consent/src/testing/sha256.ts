import { createHash } from 'node:crypto'

/** SHA-256 of a text in hexadecimal, as the command gives it to the pure functions. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
