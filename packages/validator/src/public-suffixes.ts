/** What the public suffix list, with its private section, says of a host. Given to whoever asks about domains. */
export interface PublicSuffixes {
  /** The registrable domain (eTLD+1) of a host; undefined for an IP address or a bare public suffix. */
  registrableDomain(host: string): string | undefined
  /** Whether a host is itself a public suffix. */
  isPublicSuffix(host: string): boolean
}
