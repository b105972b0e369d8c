/** Whether a string is a day of the Gregorian calendar, written YYYY-MM-DD (RFC 3339 section 5.6, full-date). */
export function date(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1]!
}

/** Whether a string has the shape of an e-mail address: one at sign, no spaces, a dot in the host. */
export function email(text: string): boolean {
  return (
    text.length <= 254 && /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]+$/.test(text)
  )
}

/** Whether a string parses as an absolute URL without control characters or spaces (WHATWG URL). */
export function uri(text: string): boolean {
  if (/[\u0000-\u0020\u007f-\u009f]/.test(text)) return false
  return URL.canParse(text)
}
