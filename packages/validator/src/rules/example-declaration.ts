import type { Declaration } from '@cookie-charter/schema'

/** The day on which the example declaration is checked. */
export const exampleDay = '2026-11-23'

/** Where an example's `service` and `item` are merged in, and its `provider`. */
export const exampleIds = { provider: 'example', service: 'list', item: 'list_view' } as const

/**
 * The declaration that examples of rules are merged into: one item that remembers the choice and is exempt, and
 * one of the service `list` that asks for consent. No rule of any group has anything to say about it. Its texts
 * are in French too, so that an example may add the locale.
 */
export const exampleDeclaration: Declaration = {
  schemaVersion: 1,
  site: {
    id: 'example.com',
    name: 'Example',
    urls: ['https://www.example.com'],
    controller: {
      name: 'Example',
      legalName: 'Example SAS',
      address: '1 rue de l’Exemple, 33000 Bordeaux',
      country: 'FR',
      email: 'privacy@example.com',
      phone: '+33 5 00 00 00 00',
      url: 'https://www.example.com/about',
    },
    dpo: { name: 'Camille Martin', email: 'dpo@example.com', url: 'https://www.example.com/dpo' },
    authority: { name: 'CNIL', url: 'https://www.cnil.fr' },
    privacyPolicy: 'https://www.example.com/privacy',
  },
  locales: ['en'],
  policy: {
    effective: '2026-10-01',
    reviewed: '2026-10-01',
    version: '3',
    changesNotice: {
      en: 'A notice on every page announces changes two weeks before they apply.',
      fr: 'Un bandeau annonce les changements sur chaque page deux semaines avant qu’ils ne s’appliquent.',
    },
  },
  consent: {
    unit: 'category',
    storedIn: 'cookie_choice',
    lifetime: { granted: 'P6M', denied: 'P6M' },
    withdraw: {
      url: 'https://www.example.com/cookies',
      control: {
        en: 'Cookie choices',
        fr: 'Choix des cookies',
      },
    },
    record: {
      en: 'The choice is kept with its date, the wording shown and the version of this page.',
      fr: 'Le choix est conservé avec sa date, le texte présenté et la version de cette page.',
    },
    gpc: 'honoured',
    optOut: { url: 'https://www.example.com/cookies#opt-out' },
  },
  providers: {
    example: {
      name: 'Example',
      legalName: 'Example SAS',
      country: 'FR',
      role: 'controller',
      self: true,
      url: 'https://www.example.com',
      privacyPolicy: 'https://www.example.com/privacy',
    },
  },
  services: {
    choice: {
      provider: 'example',
      category: 'necessary',
      label: {
        en: 'Your answer to the cookie question',
        fr: 'Votre réponse à la question sur les cookies',
      },
      legalBasis: 'legal-obligation',
      saleOrShare: false,
      sensitiveData: false,
      exemption: {
        ground: 'consent-record',
        reason: {
          en: 'Without it the question would come back on every page.',
          fr: 'Sans lui, la question reviendrait à chaque page.',
        },
      },
      items: {
        cookie_choice: {
          purpose: {
            en: 'Keeps what the visitor answered when asked about cookies, so that nobody asks twice.',
            fr: 'Garde la réponse donnée à la question sur les cookies, afin de ne pas la poser deux fois.',
          },
          lifetime: 'P6M',
          path: '/',
          setBy: 'http',
          secure: true,
          httpOnly: true,
          sameSite: 'Lax',
          sharedWith: [],
          dataRetention: 'P6M',
        },
      },
    },
    list: {
      provider: 'example',
      category: 'preferences',
      label: {
        en: 'Search results',
        fr: 'Résultats de recherche',
      },
      description: {
        en: 'The page of search results, which can be a table or a map.',
        fr: 'La page des résultats, qui peut être un tableau ou une carte.',
      },
      surfaces: [{ en: 'Search', fr: 'Recherche' }],
      legalBasis: 'consent',
      saleOrShare: false,
      sensitiveData: false,
      items: {
        list_view: {
          purpose: {
            en: 'Remembers whether the visitor looks at results as a table or on a map.',
            fr: 'Retient si les résultats sont affichés en tableau ou sur une carte.',
          },
          lifetime: 'P30D',
          path: '/',
          setBy: 'http',
          secure: true,
          httpOnly: true,
          sameSite: 'Lax',
          sharedWith: [],
          dataRetention: 'P30D',
        },
      },
    },
  },
}
