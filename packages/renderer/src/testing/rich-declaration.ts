import type { GenerationChanges, ResolvedDeclaration } from '@cookie-charter/schema'
import { declaration, item, optInItem, provider, service } from './resolved.ts'

const long = 'a'.repeat(180)

/** A declaration that switches every section on, with names that nothing can break at a space. */
export const richDeclaration = (): ResolvedDeclaration =>
  declaration({
    locales: ['en', 'fr'],
    services: [
      service(
        'login',
        [
          item('session_id', {
            lifetime: 'session',
            sharedWith: [],
            exemption: {
              ground: 'authentication',
              reason: { en: 'Needed.' },
              reviewBy: '2026-01-01',
              from: 'item',
            },
          }),
          item('choice', {
            lifetime: 'P6M',
            exemption: { ground: 'consent-record', from: 'item' },
            rolling: true,
          }),
        ],
        {
          label: { en: 'Sign-in', fr: 'Connexion' },
          surfaces: [{ en: 'shop' }, { en: 'account' }],
          provider: ['self'],
        },
      ),
      service(
        'audience',
        [
          optInItem('_pk_id', {
            display: '_pk_id.<site>',
            lifetime: 'P13M',
            lifetimeUpTo: true,
            dataRetention: 'P25M',
          }),
          optInItem(long, { lifetime: 'P2Y', lifetimeFrom: 'P1Y', domain: [`${long}.example`] }),
        ],
        {
          label: { en: long },
          provider: ['metrics'],
          description: { en: 'Counts visits.' },
          audience: { anonymous: true, objection: 'https://shop.example/object' },
        },
      ),
      service(
        'ads',
        [
          optInItem('store', {
            category: 'marketing',
            type: 'localStorage',
            lifetime: 'persistent',
            party: 'third',
            sharedWith: ['metrics'],
            condition: { en: 'only in the app' },
            note: { en: 'Erased on sign-out.' },
            status: 'deprecated',
          }),
          optInItem('pixel', {
            category: 'marketing',
            type: 'pixel',
            lifetime: 'varies',
            party: 'third',
            purpose: { fr: 'Mesure.' },
          }),
        ],
        { provider: ['metrics', 'broker'], saleOrShare: true, legalBasis: 'consent' },
      ),
    ],
    providers: [
      provider('self', { self: true }),
      provider('metrics', {
        name: 'Metrics',
        country: 'US',
        role: 'processor',
        url: 'https://metrics.example',
        privacyPolicy: 'https://metrics.example/privacy',
        optOut: 'https://metrics.example/out',
        transfers: [
          { to: 'US', safeguard: 'dpf' },
          { to: 'IN', safeguard: 'none' },
        ],
      }),
      provider('broker', { name: long, country: 'DE', role: 'joint-controller' }),
    ],
    site: {
      id: 'shop.example',
      name: { en: 'The Shop', fr: 'La Boutique' },
      urls: ['https://shop.example', `https://${'b'.repeat(60)}.shop.example`],
      controller: {
        name: 'Shop',
        legalName: 'Shop Ltd',
        address: '1 Main Street',
        country: 'IE',
        email: `${'c'.repeat(60)}@shop.example`,
      },
      dpo: { name: 'DPO', email: 'dpo@shop.example' },
      authority: { name: 'Authority', url: 'https://authority.example' },
      privacyPolicy: 'https://shop.example/privacy',
    },
    policy: {
      effective: '2026-11-01',
      reviewed: '2026-11-20',
      version: '4.2',
      changesNotice: { en: 'On this page.' },
    },
    consent: {
      unit: 'category',
      storedIn: ['choice'],
      gpc: 'honoured',
      lifetime: { granted: 'P6M', denied: 'P3M' },
      withdraw: { url: 'https://shop.example/cookies', control: { en: 'Cookies' } },
      record: { en: 'A log.' },
      optOut: { url: 'https://shop.example/object' },
    },
  })

/** A history with changes of each level. */
export const richChanges = (): GenerationChanges[] => [
  { generation: 1, day: '2026-01-05', changes: [] },
  {
    generation: 2,
    day: '2026-11-20',
    changes: [
      {
        code: 'lifetime-longer',
        level: 'material',
        direction: 'widened',
        subject: { kind: 'item', id: '_pk_id' },
        units: ['statistics'],
        before: 'P6M',
        after: 'P13M',
      },
      {
        code: 'country-changed',
        level: 'notable',
        direction: 'neutral',
        subject: { kind: 'provider', id: 'metrics' },
        units: [],
      },
      {
        code: 'label-changed',
        level: 'editorial',
        direction: 'neutral',
        subject: { kind: 'service', id: 'login' },
        units: [],
      },
    ],
  },
]
