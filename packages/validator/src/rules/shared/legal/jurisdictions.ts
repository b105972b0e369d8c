/** Member states of the European Union, ISO 3166-1 alpha-2, on 2026-11-23. */
const unionMembers = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
] as const

/** Parties to the EEA Agreement besides the Union's members. */
const eftaMembers = ['IS', 'LI', 'NO'] as const

/** Parts of member states with a country code of their own in which Union law applies (TFEU Article 355(1)). */
const unionTerritories = ['GF', 'GP', 'MQ', 'RE', 'YT', 'MF', 'AX'] as const

const eeaCountries: ReadonlySet<string> = new Set([...unionMembers, ...eftaMembers, ...unionTerritories])
const eeaProfiles: ReadonlySet<string> = new Set(
  [...unionMembers, ...eftaMembers].map((code) => code.toLowerCase()),
)

/** Whether a country (ISO 3166-1 alpha-2) is in the European Economic Area. */
export function isEeaCountry(country: string): boolean {
  return eeaCountries.has(country)
}

/** Whether a rule profile is that of a member of the European Economic Area; `eu` itself is not. */
export function isEeaProfile(profile: string): boolean {
  return eeaProfiles.has(profile)
}
