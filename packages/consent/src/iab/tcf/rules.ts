/** Strings created from here on need the disclosed vendors (TCF 2.3, deadline 28 February 2026). */
export const TCF_23_FROM = 17_723_232e5

/** Of the bits of purposes 1 to 6 those that never mean a legitimate interest: 1, and 3 to 6 since TCF 2.2. */
export const CONSENT_ONLY = 0b101111
