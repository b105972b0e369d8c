import type { GenerationChanges, ResolvedDeclaration, ResolvedItem } from '@cookie-charter/schema'
import type { MessageKey } from '../locale/messages.ts'
import en from '../locales/en.ts'
import { category, declaration, item, provider, service } from './resolved.ts'

/**
 * A declaration in which one text stands in every field that takes words, names, ids or addresses; as an
 * address it has a scheme that runs it.  */
export function hostileDeclaration(text: string): ResolvedDeclaration {
  const map = { en: text, fr: text }
  const id = `id ${text}`
  /** No address that a page may link to, whatever the text. */
  const url = `javascript:${text}`
  const everything: Partial<ResolvedItem> = {
    name: text,
    purpose: map,
    condition: map,
    note: map,
    sites: [text],
    domain: [text],
    path: text,
    sharedWith: [id, 'plain'],
    dataRetention: 'P25M',
    provider: [id],
  }
  const exemption = { ground: 'other', reason: map, reference: url, reviewBy: text, from: 'item' } as const
  const own = service(
    id,
    [
      item(id, { ...everything, category: id, consent: 'opt-in', lifetime: 'event', until: map }),
      item(`${id} 2`, {
        category: id,
        display: text,
        exemption,
        lifetime: 'P1Y',
        lifetimeVariants: [{ lifetime: 'event', when: map, until: map }],
        type: 'localStorage',
        party: 'third',
        status: 'deprecated',
      }),
      item(`${id} 3`, { category: id, pattern: text, consent: 'opt-out' }),
    ],
    {
      label: map,
      description: map,
      surfaces: [map, map],
      owner: text,
      provider: [id],
      saleOrShare: true,
      audience: { objection: url },
      legalBasis: 'consent',
    },
  )
  return declaration({
    services: [own],
    categories: [category(id, { label: map, description: map })],
    providers: [
      provider(id, {
        name: text,
        legalName: `${text} Ltd`,
        country: 'US',
        url,
        privacyPolicy: url,
        optOut: url,
        hosts: [text],
        transfers: [{ to: 'US', safeguard: 'scc' }],
      }),
      provider('plain'),
    ],
    site: {
      id,
      name: map,
      urls: [url, url],
      controller: { name: text, legalName: `${text} SA`, address: text, email: text, phone: text, url },
      dpo: { name: text, email: text, url },
      authority: { name: text, url },
      privacyPolicy: url,
    },
    policy: { version: text, changesNotice: map, effective: '2026-11-01' },
    consent: {
      unit: 'category',
      storedIn: [id],
      gpc: 'honoured',
      lifetime: { granted: 'P6M' },
      withdraw: { url, control: map },
      record: map,
      optOut: { url },
    },
  })
}

/** A history in which a text stands wherever one can. */
export const hostileChanges = (text: string): GenerationChanges[] => [
  {
    generation: 2,
    day: '2026-11-20',
    changes: [
      {
        code: text,
        level: 'material',
        direction: 'widened',
        subject: { kind: 'item', id: text },
        units: [`id ${text}`],
        before: text,
        after: text,
      },
      {
        code: 'name-changed',
        level: 'editorial',
        direction: 'neutral',
        subject: { kind: 'service', id: text },
        units: [],
        before: text,
        after: `${text}.`,
      },
    ],
  },
]

/** Every string of ours replaced by a text. */
export const hostileLabels = (text: string): { [key in MessageKey]?: string } =>
  Object.fromEntries(Object.keys(en.messages).map((key) => [key, text]))
