import { written } from './alphabet.ts'
import { sealed } from './crc12.ts'
import { isFaulty } from './fault.ts'
import { segmentOf } from './header.ts'

/** A secret of the server: text, octets, or a key of Web Crypto for HMAC with SHA-256. */
export type Secret = string | Uint8Array<ArrayBuffer> | CryptoKey

/**
 * A consent string with the head of an HMAC-SHA-256 (96 bits) over it behind it, for cookies that a server sets.
 * Throws RangeError for what is no consent string or is signed already.
 */
export async function signConsent(text: string, secret: Secret): Promise<string> {
  if (isFaulty(text) || segmentOf(text, 's') !== undefined)
    throw new RangeError('Only a consent string without a signature can be signed.')
  return `${text}.${sealed(`s${await mac(text, secret)}`)}`
}

/**
 * Whether a consent string ends with the signature of a secret. False for a damaged or unsigned one, and where
 * anything follows the signature: that would not be covered.
 */
export async function verifyConsent(text: string, secret: Secret): Promise<boolean> {
  if (isFaulty(text)) return false
  const at = text.lastIndexOf('.s')
  if (at < 0 || text.length !== at + 20) return false
  const expected = await mac(text.slice(0, at), secret)
  let difference = 0
  for (let index = 0; index < 16; index++)
    difference |= expected.charCodeAt(index) ^ text.charCodeAt(at + 2 + index)
  return difference === 0
}

async function mac(text: string, secret: Secret): Promise<string> {
  const octets = new TextEncoder()
  const { subtle } = globalThis.crypto
  const key =
    typeof secret === 'string' || secret instanceof Uint8Array
      ? await subtle.importKey(
          'raw',
          typeof secret === 'string' ? octets.encode(secret) : secret,
          { name: 'HMAC', hash: 'SHA-256' },
          false,
          ['sign'],
        )
      : secret
  const digest = new Uint8Array(await subtle.sign('HMAC', key, octets.encode(text)))
  let head = ''
  for (let index = 0; index < 12; index += 3) {
    const bits = (digest[index]! << 16) | (digest[index + 1]! << 8) | digest[index + 2]!
    head += written(bits >> 18, bits >> 12, bits >> 6, bits)
  }
  return head
}
