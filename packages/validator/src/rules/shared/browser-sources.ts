import type { RuleSource } from '@cookie-charter/schema'

/** The HTTP working group's successor to RFC 6265, as read on its main branch. */
export function rfc6265bis(section: string): RuleSource {
  return {
    title: 'RFC 6265bis (draft-ietf-httpbis-rfc6265bis)',
    section,
    url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/',
    asOf: '2026-01-07',
    binding: 'standard',
    verified: true,
  }
}

/** The draft that takes over from RFC 6265bis and adds the `__Http-` prefixes. */
export function layeredCookies(section: string): RuleSource {
  return {
    title: 'Cookies: HTTP State Management Mechanism (draft-ietf-httpbis-layered-cookies)',
    section,
    url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-layered-cookies/',
    asOf: '2026-01-12',
    binding: 'standard',
    verified: true,
  }
}

/** Partitioned cookies: an individual draft and its explainer, followed by browsers but adopted by no body. */
export function chips(section: string): RuleSource {
  return {
    title: 'Cookies Having Independent Partitioned State (CHIPS)',
    section,
    url: 'https://github.com/privacycg/CHIPS',
    asOf: '2025-04-08',
    binding: 'practice',
    verified: true,
  }
}

/** What Safari does with storage that scripts can write. */
export const webkitTrackingPrevention: RuleSource = {
  title: 'WebKit: Full Third-Party Cookie Blocking and More; Tracking Prevention in WebKit',
  url: 'https://webkit.org/tracking-prevention/',
  asOf: '2020-03-24',
  binding: 'practice',
  verified: false,
}

/** The IAB's words on what a vendor discloses of its storage. */
export function deviceStorage(section: string): RuleSource {
  return {
    title: 'IAB Tech Lab, Vendor Device Storage & Operational Disclosures (TCF v2)',
    section,
    url: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
    asOf: '2026-11-23',
    binding: 'standard',
    verified: true,
  }
}
