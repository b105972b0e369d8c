const members =
  'at be bg hr cy cz dk ee fi fr de gr hu is ie it lv li lt lu mt nl no pl pt ro sk si es se'.split(' ')
const europeanEconomicArea: ReadonlySet<string> = new Set(members)

/** Profiles with those that they bring: a member of the EU or the EEA has `eu` beside it, the United Kingdom has not. */
export function profilesInForce(named: readonly string[]): ReadonlySet<string> {
  const profiles = new Set(named)
  if (named.some((profile) => europeanEconomicArea.has(profile))) profiles.add('eu')
  return profiles
}

/** Whether what holds in `claimed` holds in a profile: `eu` covers its members. */
export function coversProfile(claimed: readonly string[], profile: string): boolean {
  return claimed.includes(profile) || (claimed.includes('eu') && europeanEconomicArea.has(profile))
}
