import { isEeaCountry } from './jurisdictions.ts'

/** A country that a legal order has found adequate, for whom, and the decision. */
interface Adequacy {
  country: string
  /** Absent: for everybody there. */
  only?: string
  decision: string
}

/**
 * Adequacy decisions of the European Commission (GDPR Article 45) in force on 2026-11-23. The United States is
 * listed apart: only organisations on the Data Privacy Framework List are covered (Decision (EU) 2023/1795).
 */
export const euAdequacy: readonly Adequacy[] = [
  { country: 'AD', decision: '2010/625/EU' },
  { country: 'AR', decision: '2003/490/EC' },
  { country: 'BR', decision: 'of January 2026' },
  { country: 'CA', only: 'commercial organisations', decision: '2002/2/EC' },
  { country: 'CH', decision: '2000/518/EC' },
  { country: 'FO', decision: '2010/146/EU' },
  { country: 'GB', decision: '(EU) 2021/1772, renewed in December 2025' },
  { country: 'GG', decision: '2003/821/EC' },
  { country: 'IL', only: 'automated processing', decision: '2011/61/EU' },
  { country: 'IM', decision: '2004/411/EC' },
  { country: 'JE', decision: '2008/393/EC' },
  { country: 'JP', only: 'private sector', decision: '(EU) 2019/419' },
  { country: 'KR', decision: '(EU) 2022/254' },
  { country: 'NZ', decision: '2013/65/EU' },
  { country: 'UY', decision: '2012/484/EU' },
]

/** Countries on the list of the Swiss Federal Council besides the EEA (Data Protection Ordinance, annex 1). */
const swissAdequacy: ReadonlySet<string> = new Set([
  'AD',
  'AR',
  'CA',
  'CH',
  'FO',
  'GB',
  'GG',
  'GI',
  'IL',
  'IM',
  'JE',
  'MC',
  'NZ',
  'UY',
])

const euAdequate: ReadonlySet<string> = new Set(euAdequacy.map((entry) => entry.country))

/** Whether data may go to a country under the GDPR without a safeguard of one's own. The United States may not. */
export function isFreeForEu(country: string): boolean {
  return isEeaCountry(country) || euAdequate.has(country)
}

/** Whether data may go to a country from Switzerland without a safeguard of one's own. */
export function isFreeForSwitzerland(country: string): boolean {
  return isEeaCountry(country) || swissAdequacy.has(country)
}
