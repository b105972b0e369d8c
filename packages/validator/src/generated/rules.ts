// Generated from packages/validator/src/rules by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts'
import euAdsNeverExempt from '../rules/eu/ads-never-exempt.ts'
import euAnalyticsNotExempt from '../rules/eu/analytics-not-exempt.ts'
import euConsentEvidence from '../rules/eu/consent-evidence.ts'
import euConsentItemDeclared from '../rules/eu/consent-item-declared.ts'
import euConsentLifetime from '../rules/eu/consent-lifetime.ts'
import euConsentNeeded from '../rules/eu/consent-needed.ts'
import euController from '../rules/eu/controller.ts'
import euDuration from '../rules/eu/duration.ts'
import euExemptionAllPurposes from '../rules/eu/exemption-all-purposes.ts'
import euExemptionCriterion from '../rules/eu/exemption-criterion.ts'
import euLanguage from '../rules/eu/language.ts'
import euPartnersNamed from '../rules/eu/partners-named.ts'
import euPurpose from '../rules/eu/purpose.ts'
import euPurposeVague from '../rules/eu/purpose-vague.ts'
import euRetentionOfData from '../rules/eu/retention-of-data.ts'
import euStale from '../rules/eu/stale.ts'
import euThirdPartyAccess from '../rules/eu/third-party-access.ts'
import euTransfer from '../rules/eu/transfer.ts'
import euWithdrawal from '../rules/eu/withdrawal.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  euAdsNeverExempt,
  euAnalyticsNotExempt,
  euConsentEvidence,
  euConsentItemDeclared,
  euConsentLifetime,
  euConsentNeeded,
  euController,
  euDuration,
  euExemptionAllPurposes,
  euExemptionCriterion,
  euLanguage,
  euPartnersNamed,
  euPurpose,
  euPurposeVague,
  euRetentionOfData,
  euStale,
  euThirdPartyAccess,
  euTransfer,
  euWithdrawal,
]
