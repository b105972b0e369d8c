import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario } from '../../test/scenario.ts'

/** Longer texts would take the time of many short ones, and find no more. */
const mostCharacters = 4_000

/** Every key of the format, and every way in which YAML writes a value. */
const features = `%YAML 1.2
---
# a declaration
schemaVersion: 1
site: { id: &id a.example, name: {en: A, "fr": 'Á'}, urls: [https://www.a.example, 'https://b.example'] }
locales: [en, fr]
jurisdictions: [fr, uk, us-ca]
policy: { effective: 2026-01-02, reviewed: "2026-02-03", version: '3', changesNotice: We tell you. }
consent:
  unit: service
  storedIn: [choice]
  lifetime: { granted: P6M, denied: P6M }
  withdraw: { control: { en: Cookies, fr: Cookies } }
  gpc: honoured
categories:
  chat: { consent: opt-in, label: Chat, order: 1e1, legalBasis: consent, maps: { tcf: [1, 0x2], c15t: x } }
providers:
  acme: &acme
    name: Acme
    country: FR
    hosts:
    - cdn.acme.example
    transfers:
      - to: US
        safeguard: dpf
  own: { name: A, self: true }
services:
  s:
    provider: [acme, own]
    category: statistics
    label: &label { en: Statistics, fr: Statistiques }
    audience: { anonymous: true, objection: https://a.example/no }
    items:
      _ga: { purpose: *label, lifetime: P2Y, domain: .a.example, sameSite: None, secure: false }
      choice:
        purpose: |
          Keeps the answer.
        lifetime: P6M
        sharedWith: []
        sources: !!seq [ "a\\u0041", 'it''s' ]
        valueMaxBytes: 0o17
      ? "a b"
      : purpose: >-
          Keeps the place
          on the page.
        pattern: a_*
        lifetime: event
        until: &end the end
        note: *end
        exemption: { ground: other, reason: ~ }
  chat: { category: chat, items: { c: { purpose: Chat., lifetime: session, type: localStorage, todo: true } } }
labels: { en: { title: Cookies } }
suppressions:
  - { rule: tech/samesite-none-secure, reason: Known., until: 2027-01-01 }
...
`

/** Short declarations to begin with: those of the fixtures, those inside scenarios, and one with every feature. */
export function seedTexts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = files.flatMap((file) => textsOf(file, () => readFileSync(join(folder, file), 'utf8')))
  const short = texts.filter((text) => text.includes('schemaVersion') && text.length <= mostCharacters)
  return [...new Set([features, ...short])]
}

function textsOf(file: string, read: () => string): string[] {
  if (file.endsWith('.scenario')) return parseScenario(read()).files.map(([, text]) => text)
  return /\.(?:ya?ml|json)$/.test(file) ? [read()] : []
}
