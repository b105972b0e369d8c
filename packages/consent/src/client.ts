/** The small client, without a framework: `@cookie-charter/consent/client`. */
export { type ClearedBy, type Clearing, itemsToClear, type Present } from './client/clear.ts'
export { compileClient } from './client/compile.ts'
export type { ClientConfig, ConsentCookie, StoredItem } from './client/config.ts'
export { consentCookieHeader, readConsentCookie, readCookie } from './client/cookie.ts'
export { gpcOfHeader, gpcOfNavigator } from './client/global-privacy-control.ts'
export { type GoogleConsent, googleConsent, googleConsentDefault } from './client/google-consent-mode.ts'
