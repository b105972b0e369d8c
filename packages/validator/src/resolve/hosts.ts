import { remembered } from '../remembered.ts'

/** A host as it is compared: lower case, in ASCII, without the dots that a cookie's domain may begin or end with. */
export const normalizeHost = remembered((host): string => {
  const bare = host.trim().toLowerCase().replace(/^\./, '').replace(/\.$/, '')
  if (/^[\x21-\x7e]*$/.test(bare)) return bare
  try {
    return new URL(`http://${bare}`).hostname
  } catch {
    return bare
  }
})

/** The host of an http or https origin, in lower case and ASCII; undefined where it is none. */
export function hostOfUrl(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/\.$/, '') || undefined
  } catch {
    return undefined
  }
}

/** The hosts of a site's addresses, each once. */
export function hostsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap((url) => hostOfUrl(url) ?? []))]
}

/** Whether a host is an IP address (v4, or v6 in brackets or bare). */
export function isIpAddress(host: string): boolean {
  return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.includes(':')
}
