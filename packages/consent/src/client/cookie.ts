import { isFaulty } from '../native/fault.ts'
import { attributesOf } from './attributes.ts'
import type { ConsentCookie } from './config.ts'

/**
 * The value of a cookie in a `Cookie` header or `document.cookie`, without the quotes that some servers put around it;
 * undefined where it is not there. Of several with one name the first, which browsers send for the longest path.
 */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  return cookieValues(header, name)[0]
}

/**
 * The consent string in a `Cookie` header or `document.cookie`. Of several with one name the first that is whole: one left on
 * another domain or path, or a stranger's, does not hide it.
 */
export function readConsentCookie(
  cookie: ConsentCookie,
  header: string | null | undefined,
): string | undefined {
  const values = cookieValues(header, cookie.name)
  return values.find((value) => !isFaulty(value)) ?? values[0]
}

function cookieValues(header: string | null | undefined, name: string): string[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const equals = pair.indexOf('=')
    if (equals < 0 || pair.slice(0, equals).trim() !== name) return []
    return pair
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1')
  })
}

/**
 * The value of `Set-Cookie`, or what is assigned to `document.cookie`, for a consent string. A script cannot set a cookie
 * that is HttpOnly: such a one has to be sent by the server. Throws RangeError for what cannot stand in a cookie.
 */
export function consentCookieHeader(cookie: ConsentCookie, text: string): string {
  const { name, path, domain, maxAge, sameSite, secure, httpOnly, partitioned } = cookie
  return attributesOf([
    `${name}=${text}`,
    `Path=${path}`,
    domain !== undefined && `Domain=${domain}`,
    maxAge !== undefined && `Max-Age=${maxAge}`,
    sameSite !== undefined && `SameSite=${sameSite}`,
    secure && 'Secure',
    httpOnly && 'HttpOnly',
    partitioned && 'Partitioned',
  ])
}
