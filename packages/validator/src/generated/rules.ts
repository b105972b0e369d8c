// Generated from packages/validator/src/rules by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts'
import brAnalyticsLegitimateInterest from '../rules/br/analytics-legitimate-interest.ts'
import brConsentNonNecessary from '../rules/br/consent-non-necessary.ts'
import brRetentionDefinite from '../rules/br/retention-definite.ts'
import brWithdrawal from '../rules/br/withdrawal.ts'
import caQcOffByDefault from '../rules/ca-qc/off-by-default.ts'
import chController from '../rules/ch/controller.ts'
import chHighRiskConsent from '../rules/ch/high-risk-consent.ts'
import chObjection from '../rules/ch/objection.ts'
import chRecipients from '../rules/ch/recipients.ts'
import chTransfer from '../rules/ch/transfer.ts'
import chTransferCountry from '../rules/ch/transfer-country.ts'
import deInformation from '../rules/de/information.ts'
import deStrictNecessity from '../rules/de/strict-necessity.ts'
import esAudience from '../rules/es/audience.ts'
import esConsent24Months from '../rules/es/consent-24-months.ts'
import esContents from '../rules/es/contents.ts'
import euOmnibusAudienceOwnUse from '../rules/eu-omnibus/audience-own-use.ts'
import euOmnibusMachineSignals from '../rules/eu-omnibus/machine-signals.ts'
import euOmnibusNoReprompt6Months from '../rules/eu-omnibus/no-reprompt-6-months.ts'
import euAdsNeverExempt from '../rules/eu/ads-never-exempt.ts'
import euAnalyticsNotExempt from '../rules/eu/analytics-not-exempt.ts'
import euConsentEvidence from '../rules/eu/consent-evidence.ts'
import euConsentItemDeclared from '../rules/eu/consent-item-declared.ts'
import euConsentLifetime from '../rules/eu/consent-lifetime.ts'
import euConsentNeeded from '../rules/eu/consent-needed.ts'
import euController from '../rules/eu/controller.ts'
import euDuration from '../rules/eu/duration.ts'
import euExemptLifetime from '../rules/eu/exempt-lifetime.ts'
import euExemptionAllPurposes from '../rules/eu/exemption-all-purposes.ts'
import euExemptionCriterion from '../rules/eu/exemption-criterion.ts'
import euLanguage from '../rules/eu/language.ts'
import euLegalBasisForStorage from '../rules/eu/legal-basis-for-storage.ts'
import euPartnersNamed from '../rules/eu/partners-named.ts'
import euPurpose from '../rules/eu/purpose.ts'
import euPurposeVague from '../rules/eu/purpose-vague.ts'
import euRetentionOfData from '../rules/eu/retention-of-data.ts'
import euSpecialCategories from '../rules/eu/special-categories.ts'
import euStale from '../rules/eu/stale.ts'
import euThirdPartyAccess from '../rules/eu/third-party-access.ts'
import euTransfer from '../rules/eu/transfer.ts'
import euWithdrawal from '../rules/eu/withdrawal.ts'
import euWithdrawalByBrowser from '../rules/eu/withdrawal-by-browser.ts'
import frAudienceLifetime from '../rules/fr/audience-lifetime.ts'
import frAudienceNotRolling from '../rules/fr/audience-not-rolling.ts'
import frAudienceProviderReuse from '../rules/fr/audience-provider-reuse.ts'
import frAudienceRetention from '../rules/fr/audience-retention.ts'
import frAudienceScope from '../rules/fr/audience-scope.ts'
import frCnameCloaking from '../rules/fr/cname-cloaking.ts'
import frConsent6Months from '../rules/fr/consent-6-months.ts'
import frControllersList from '../rules/fr/controllers-list.ts'
import frExemptList from '../rules/fr/exempt-list.ts'
import ieConsent6Months from '../rules/ie/consent-6-months.ts'
import ieLifespanProportionate from '../rules/ie/lifespan-proportionate.ts'
import itAnalyticsTechnical from '../rules/it/analytics-technical.ts'
import itNoReprompt6Months from '../rules/it/no-reprompt-6-months.ts'
import itRecipientsRetention from '../rules/it/recipients-retention.ts'
import qualityCategoryUnclassified from '../rules/quality/category-unclassified.ts'
import qualityConsentItemLifetime from '../rules/quality/consent-item-lifetime.ts'
import qualityConsentItemUndeclared from '../rules/quality/consent-item-undeclared.ts'
import qualityDateInFuture from '../rules/quality/date-in-future.ts'
import qualityEmptyService from '../rules/quality/empty-service.ts'
import qualityExemptionReviewDue from '../rules/quality/exemption-review-due.ts'
import qualityHttpsName from '../rules/quality/https-name.ts'
import qualityItemIdTwice from '../rules/quality/item-id-twice.ts'
import qualityKnownCategory from '../rules/quality/known-category.ts'
import qualityKnownLifetime from '../rules/quality/known-lifetime.ts'
import qualityKnownPattern from '../rules/quality/known-pattern.ts'
import qualityKnownUse from '../rules/quality/known-use.ts'
import qualityLifetimeRangeReversed from '../rules/quality/lifetime-range-reversed.ts'
import qualityLifetimeUnknown from '../rules/quality/lifetime-unknown.ts'
import qualityLiteralInstance from '../rules/quality/literal-instance.ts'
import qualityLocalDomain from '../rules/quality/local-domain.ts'
import qualityLocaleNotShipped from '../rules/quality/locale-not-shipped.ts'
import qualityMandatoryOptIn from '../rules/quality/mandatory-opt-in.ts'
import qualityNameTwoCategories from '../rules/quality/name-two-categories.ts'
import qualityNameUnknown from '../rules/quality/name-unknown.ts'
import qualityNearMissName from '../rules/quality/near-miss-name.ts'
import qualityPartyContradictsDomain from '../rules/quality/party-contradicts-domain.ts'
import qualityPersistentCookie from '../rules/quality/persistent-cookie.ts'
import qualityPlaceholder from '../rules/quality/placeholder.ts'
import qualityProviderIsDomain from '../rules/quality/provider-is-domain.ts'
import qualityProviderMissing from '../rules/quality/provider-missing.ts'
import qualityProviderTwice from '../rules/quality/provider-twice.ts'
import qualityPurposeCircular from '../rules/quality/purpose-circular.ts'
import qualityPurposeFiller from '../rules/quality/purpose-filler.ts'
import qualityPurposeRepeated from '../rules/quality/purpose-repeated.ts'
import qualityReferenceUnknown from '../rules/quality/reference-unknown.ts'
import qualityRetired from '../rules/quality/retired.ts'
import qualitySitesUnknown from '../rules/quality/sites-unknown.ts'
import qualitySuppressionExpired from '../rules/quality/suppression-expired.ts'
import qualitySuppressionUnused from '../rules/quality/suppression-unused.ts'
import qualityTodo from '../rules/quality/todo.ts'
import qualityTranslationFactDrift from '../rules/quality/translation-fact-drift.ts'
import qualityTranslationIdentical from '../rules/quality/translation-identical.ts'
import qualityTranslationMissing from '../rules/quality/translation-missing.ts'
import qualityWasInUse from '../rules/quality/was-in-use.ts'
import techAttributeSize from '../rules/tech/attribute-size.ts'
import techDomainIp from '../rules/tech/domain-ip.ts'
import techDomainLeadingDot from '../rules/tech/domain-leading-dot.ts'
import techDomainMismatch from '../rules/tech/domain-mismatch.ts'
import techDomainPublicSuffix from '../rules/tech/domain-public-suffix.ts'
import techDuplicateIdentity from '../rules/tech/duplicate-identity.ts'
import techHttponlyByScript from '../rules/tech/httponly-by-script.ts'
import techLifetimeKind from '../rules/tech/lifetime-kind.ts'
import techLifetimeOverCap from '../rules/tech/lifetime-over-cap.ts'
import techLifetimeZero from '../rules/tech/lifetime-zero.ts'
import techNameControl from '../rules/tech/name-control.ts'
import techNameEmpty from '../rules/tech/name-empty.ts'
import techNameNotToken from '../rules/tech/name-not-token.ts'
import techNameValueSize from '../rules/tech/name-value-size.ts'
import techPartitionSize from '../rules/tech/partition-size.ts'
import techPartitionedSamesite from '../rules/tech/partitioned-samesite.ts'
import techPartitionedSecure from '../rules/tech/partitioned-secure.ts'
import techPathRelative from '../rules/tech/path-relative.ts'
import techPatternLoneWildcard from '../rules/tech/pattern-lone-wildcard.ts'
import techPatternOverlap from '../rules/tech/pattern-overlap.ts'
import techPrefixCase from '../rules/tech/prefix-case.ts'
import techPrefixHost from '../rules/tech/prefix-host.ts'
import techPrefixHostHttp from '../rules/tech/prefix-host-http.ts'
import techPrefixHttp from '../rules/tech/prefix-http.ts'
import techPrefixSecure from '../rules/tech/prefix-secure.ts'
import techSamesiteAbsent from '../rules/tech/samesite-absent.ts'
import techSamesiteNoneSecure from '../rules/tech/samesite-none-secure.ts'
import techScriptSetShortLived from '../rules/tech/script-set-short-lived.ts'
import techSessionCookieHardening from '../rules/tech/session-cookie-hardening.ts'
import techShadowing from '../rules/tech/shadowing.ts'
import techThirdPartySamesite from '../rules/tech/third-party-samesite.ts'
import techThirdPartyUnpartitioned from '../rules/tech/third-party-unpartitioned.ts'
import techTooMany from '../rules/tech/too-many.ts'
import ukAdvertisingNotStatistics from '../rules/uk/advertising-not-statistics.ts'
import ukAppearanceException from '../rules/uk/appearance-exception.ts'
import ukConsentNeeded from '../rules/uk/consent-needed.ts'
import ukInformation from '../rules/uk/information.ts'
import ukObjectionNotBrowserOnly from '../rules/uk/objection-not-browser-only.ts'
import ukStatisticsException from '../rules/uk/statistics-exception.ts'
import ukStrictNecessity from '../rules/uk/strict-necessity.ts'
import usCaGpc from '../rules/us-ca/gpc.ts'
import usCaNotice from '../rules/us-ca/notice.ts'
import usCaOptOutLink from '../rules/us-ca/opt-out-link.ts'
import usCaSensitiveLimit from '../rules/us-ca/sensitive-limit.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  brAnalyticsLegitimateInterest,
  brConsentNonNecessary,
  brRetentionDefinite,
  brWithdrawal,
  caQcOffByDefault,
  chController,
  chHighRiskConsent,
  chObjection,
  chRecipients,
  chTransfer,
  chTransferCountry,
  deInformation,
  deStrictNecessity,
  esAudience,
  esConsent24Months,
  esContents,
  euOmnibusAudienceOwnUse,
  euOmnibusMachineSignals,
  euOmnibusNoReprompt6Months,
  euAdsNeverExempt,
  euAnalyticsNotExempt,
  euConsentEvidence,
  euConsentItemDeclared,
  euConsentLifetime,
  euConsentNeeded,
  euController,
  euDuration,
  euExemptLifetime,
  euExemptionAllPurposes,
  euExemptionCriterion,
  euLanguage,
  euLegalBasisForStorage,
  euPartnersNamed,
  euPurpose,
  euPurposeVague,
  euRetentionOfData,
  euSpecialCategories,
  euStale,
  euThirdPartyAccess,
  euTransfer,
  euWithdrawal,
  euWithdrawalByBrowser,
  frAudienceLifetime,
  frAudienceNotRolling,
  frAudienceProviderReuse,
  frAudienceRetention,
  frAudienceScope,
  frCnameCloaking,
  frConsent6Months,
  frControllersList,
  frExemptList,
  ieConsent6Months,
  ieLifespanProportionate,
  itAnalyticsTechnical,
  itNoReprompt6Months,
  itRecipientsRetention,
  qualityCategoryUnclassified,
  qualityConsentItemLifetime,
  qualityConsentItemUndeclared,
  qualityDateInFuture,
  qualityEmptyService,
  qualityExemptionReviewDue,
  qualityHttpsName,
  qualityItemIdTwice,
  qualityKnownCategory,
  qualityKnownLifetime,
  qualityKnownPattern,
  qualityKnownUse,
  qualityLifetimeRangeReversed,
  qualityLifetimeUnknown,
  qualityLiteralInstance,
  qualityLocalDomain,
  qualityLocaleNotShipped,
  qualityMandatoryOptIn,
  qualityNameTwoCategories,
  qualityNameUnknown,
  qualityNearMissName,
  qualityPartyContradictsDomain,
  qualityPersistentCookie,
  qualityPlaceholder,
  qualityProviderIsDomain,
  qualityProviderMissing,
  qualityProviderTwice,
  qualityPurposeCircular,
  qualityPurposeFiller,
  qualityPurposeRepeated,
  qualityReferenceUnknown,
  qualityRetired,
  qualitySitesUnknown,
  qualitySuppressionExpired,
  qualitySuppressionUnused,
  qualityTodo,
  qualityTranslationFactDrift,
  qualityTranslationIdentical,
  qualityTranslationMissing,
  qualityWasInUse,
  techAttributeSize,
  techDomainIp,
  techDomainLeadingDot,
  techDomainMismatch,
  techDomainPublicSuffix,
  techDuplicateIdentity,
  techHttponlyByScript,
  techLifetimeKind,
  techLifetimeOverCap,
  techLifetimeZero,
  techNameControl,
  techNameEmpty,
  techNameNotToken,
  techNameValueSize,
  techPartitionSize,
  techPartitionedSamesite,
  techPartitionedSecure,
  techPathRelative,
  techPatternLoneWildcard,
  techPatternOverlap,
  techPrefixCase,
  techPrefixHost,
  techPrefixHostHttp,
  techPrefixHttp,
  techPrefixSecure,
  techSamesiteAbsent,
  techSamesiteNoneSecure,
  techScriptSetShortLived,
  techSessionCookieHardening,
  techShadowing,
  techThirdPartySamesite,
  techThirdPartyUnpartitioned,
  techTooMany,
  ukAdvertisingNotStatistics,
  ukAppearanceException,
  ukConsentNeeded,
  ukInformation,
  ukObjectionNotBrowserOnly,
  ukStatisticsException,
  ukStrictNecessity,
  usCaGpc,
  usCaNotice,
  usCaOptOutLink,
  usCaSensitiveLimit,
]
