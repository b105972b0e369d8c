import type { CategoryMaps } from './generated/declaration.ts'

/** A category that needs no definition: what it asks of the visitor, and its names in other vocabularies. */
export interface CoreCategory {
  id: CoreCategoryId
  consent: 'exempt' | 'opt-in'
  maps: CategoryMaps
}

export type CoreCategoryId =
  | 'necessary'
  | 'preferences'
  | 'statistics'
  | 'marketing'
  | 'media'
  | 'unclassified'

/**
 * The core categories in the order in which pages and questions list them.
 * TCF numbers are the purposes of the IAB's TCF policies, appendix A; Google's words are those of Consent Mode v2.
 */
export const coreCategories: readonly CoreCategory[] = [
  {
    id: 'necessary',
    consent: 'exempt',
    maps: {
      googleConsentMode: ['security_storage'],
      dpv: ['dpv:RequestedServiceProvision'],
      fides: ['essential'],
      c15t: 'necessary',
    },
  },
  {
    id: 'preferences',
    consent: 'opt-in',
    maps: {
      tcf: [1],
      googleConsentMode: ['functionality_storage', 'personalization_storage'],
      dpv: ['dpv:Personalisation'],
      fides: ['functional'],
      c15t: 'functionality',
    },
  },
  {
    id: 'statistics',
    consent: 'opt-in',
    maps: {
      tcf: [1, 8, 9],
      googleConsentMode: ['analytics_storage'],
      dpv: ['dpv:ServiceUsageAnalytics'],
      fides: ['analytics'],
      c15t: 'measurement',
    },
  },
  {
    id: 'marketing',
    consent: 'opt-in',
    maps: {
      tcf: [1, 2, 3, 4, 7],
      googleConsentMode: ['ad_storage', 'ad_user_data', 'ad_personalization'],
      dpv: ['dpv:Advertising'],
      fides: ['marketing'],
      c15t: 'marketing',
    },
  },
  { id: 'media', consent: 'opt-in', maps: { tcf: [1], c15t: 'experience' } },
  { id: 'unclassified', consent: 'opt-in', maps: {} },
]
