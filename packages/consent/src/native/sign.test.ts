import { expect, it } from 'vitest'
import { policyOf, shop } from '../testing/shop.ts'
import { decodeConsent } from './decode.ts'
import { encodeConsent } from './encode.ts'
import { signConsent, verifyConsent } from './sign.ts'

const policy = policyOf(shop())
const text = encodeConsent(policy, { decisions: 'all', on: '2026-11-23', receipt: 'abcdefghijklmnop' })

it('signs with the head of an HMAC-SHA-256 over everything before it', async () => {
  const signed = await signConsent(text, 'secret')
  const { createHmac } = await import('node:crypto')
  const head = createHmac('sha256', 'secret').update(text).digest('base64url').slice(0, 16)
  expect(signed.slice(0, text.length + 2 + 16)).toBe(`${text}.s${head}`)
  expect(await verifyConsent(signed, 'secret')).toBe(true)
  expect(decodeConsent(policy, signed).ok).toBe(true)
})

it('takes text, octets or a key', async () => {
  const octets = new TextEncoder().encode('secret')
  const key = await crypto.subtle.importKey('raw', octets, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  expect(await signConsent(text, key)).toBe(await signConsent(text, 'secret'))
  expect(await verifyConsent(await signConsent(text, octets), key)).toBe(true)
})

it('refuses another secret, a change, a missing signature and anything behind it', async () => {
  const signed = await signConsent(text, 'secret')
  expect(await verifyConsent(signed, 'another')).toBe(false)
  expect(await verifyConsent(text, 'secret')).toBe(false)
  expect(await verifyConsent(null as never, 'secret')).toBe(false)
  expect(await verifyConsent(`${signed}.${text.slice(16)}`, 'secret')).toBe(false)
  for (let at = 0; at < signed.length; at++) {
    const other = signed[at] === 'A' ? 'B' : 'A'
    expect(await verifyConsent(signed.slice(0, at) + other + signed.slice(at + 1), 'secret')).toBe(false)
  }
  await expect(signConsent(signed, 'secret')).rejects.toThrow(RangeError)
  await expect(signConsent('nonsense', 'secret')).rejects.toThrow(RangeError)
})
