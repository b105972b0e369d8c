/**
 * Where the GDPR holds by itself: the 27 member states, Iceland, Liechtenstein and Norway, and the parts of member states
 * that have an ISO code of their own (TFEU Article 355(1)).
 */
const codes =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GF GP MQ RE YT MF AX'

const area: ReadonlySet<string> = new Set(codes.split(' '))

/** Whether an ISO 3166-1 alpha-2 country is outside the European Economic Area. */
export const outsideEea = (country: string): boolean => !area.has(country)
