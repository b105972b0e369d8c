import type { ConsentCookie } from './config.ts'

/** The value of a cookie in a `Cookie` header or `document.cookie`; undefined where it is not there. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=')
    if (equals >= 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim()
  }
  return undefined
}

/** The consent string in a `Cookie` header or `document.cookie`. */
export function readConsentCookie(
  cookie: ConsentCookie,
  header: string | null | undefined,
): string | undefined {
  return readCookie(header, cookie.name)
}

/**
 * The value of `Set-Cookie`, or what is assigned to `document.cookie`, for a consent string. A script cannot set a cookie
 * that is HttpOnly: such a one has to be sent by the server.
 */
export function consentCookieHeader(cookie: ConsentCookie, text: string): string {
  const { name, path, domain, maxAge, sameSite, secure, httpOnly, partitioned } = cookie
  return [
    `${name}=${text}`,
    `Path=${path}`,
    domain !== undefined && `Domain=${domain}`,
    maxAge !== undefined && `Max-Age=${maxAge}`,
    sameSite !== undefined && `SameSite=${sameSite}`,
    secure && 'Secure',
    httpOnly && 'HttpOnly',
    partitioned && 'Partitioned',
  ]
    .filter((part) => part !== false)
    .join('; ')
}
