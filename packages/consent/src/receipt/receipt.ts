/** One purpose that the visitor was asked about, and what was answered. */
export interface ReceiptPurpose {
  /** The consent unit: a category's or service's id. */
  purpose: string
  /** In the language of the question. */
  purpose_description?: string
  lawful_basis: 'consent'
  /** Services that the purpose covers. */
  services: string[]
  /** Providers that receive or read, by party id. */
  recipient_third_parties: string[]
  /** How long items stay, as declared, the longest first. */
  storage_durations: string[]
  /** The slot and digest of what was shown, as the lock has them. */
  slot: number
  digest: string
}

export interface ReceiptParty {
  party_id: string
  party_name: string
  party_role: string
  party_country?: string
}

export interface ReceiptEvent {
  /** RFC 3339, UTC. */
  event_time: string
  event_type: 'explicit'
  event_state: 'given' | 'refused' | 'undecided'
  /** The purpose that the event is about. */
  purpose: string
  /** How long the answer holds, an ISO 8601 duration, where the declaration says. */
  validity_duration?: string
}

/**
 * A consent record in the field names of ISO/IEC TS 27560:2023 (record header, PII processing, party identification,
 * events), with what makes it checkable here: the string, the generation and its full fingerprint.
 */
export interface ConsentReceipt {
  '@context'?: { [prefix: string]: string }
  schema_version: 'cookie-charter-receipt/1'
  /** Whatever the site calls the record; the receipt id of the string, where it has one. */
  record_id: string
  /** Absent unless the site gives one: a record need not identify anybody. */
  pii_principal_id?: string
  /** Where the notice is that was shown. */
  privacy_notice?: string
  /** BCP 47: the language in which the question was put. */
  language: string
  pii_controllers: string[]
  purposes: ReceiptPurpose[]
  party_identification: ReceiptParty[]
  events: ReceiptEvent[]
  consent_string: string
  site: string
  consent_unit: 'category' | 'service'
  generation: number
  /** SHA-256 of the generation, in lower-case hexadecimal. */
  fingerprint: string
}

/** Prefixes that make the record JSON-LD in the Data Privacy Vocabulary (w3id.org/dpv/guides/consent-27560). */
export const dpvContext = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  record_id: 'dct:identifier',
  language: 'dct:language',
  privacy_notice: 'dpv:hasNotice',
  purposes: 'dpv:hasPurpose',
  pii_controllers: 'dpv:hasDataController',
  recipient_third_parties: 'dpv:hasRecipient',
  lawful_basis: 'dpv:hasLegalBasis',
  event_state: 'dpv:hasConsentStatus',
  event_time: 'dct:date',
} as const
