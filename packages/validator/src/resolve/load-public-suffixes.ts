import type { Declaration } from '@cookie-charter/schema'
import type { PublicSuffixes } from '../public-suffixes.ts'
import { hostsOf, isIpAddress, normalizeHost } from './hosts.ts'

let loaded: PublicSuffixes | undefined

/** The public suffix list with its private section, loaded once, when a declaration has a question for it. */
export async function publicSuffixesFor(declaration: Declaration): Promise<PublicSuffixes> {
  if (loaded || !needsList(declaration)) return loaded ?? withoutList
  const { getDomain, parse } = await loadTldts()
  const options = { allowPrivateDomains: true, extractHostname: false }
  loaded = {
    registrableDomain: remembered((host) => getDomain(normalizeHost(host), options) ?? undefined),
    isPublicSuffix: remembered((host) => {
      const name = normalizeHost(host)
      const result = parse(name, options)
      return result.publicSuffix === name && (result.isIcann === true || result.isPrivate === true)
    }),
  }
  return loaded
}

const mostRemembered = 2_000

/** Asks once for each host: a declaration names the same few over and over. */
function remembered<Answer>(ask: (host: string) => Answer): (host: string) => Answer {
  const answers = new Map<string, Answer>()
  return (host) => {
    if (answers.has(host)) return answers.get(host) as Answer
    if (answers.size >= mostRemembered) answers.clear()
    const answer = ask(host)
    answers.set(host, answer)
    return answer
  }
}

/** A bundler may hand over a CommonJS module as nothing but its default export. */
async function loadTldts(): Promise<typeof import('tldts')> {
  const module: typeof import('tldts') & { default?: typeof import('tldts') } = await import('tldts')
  return 'getDomain' in module ? module : (module['default'] as typeof import('tldts'))
}

/** What can be said without the list: it is never asked about a host that has a site's name. */
const withoutList: PublicSuffixes = {
  registrableDomain(host) {
    const name = normalizeHost(host)
    const labels = name.split('.')
    return isIpAddress(name) || labels.length < 2 ? undefined : labels.slice(-2).join('.')
  },
  isPublicSuffix: () => false,
}

/** Whether some domain, host or name in a declaration is a question for the list: anything but the site's own hosts. */
function needsList(declaration: Declaration): boolean {
  const hosts = new Set(hostsOf(declaration.site.urls))
  const isForeign = (host: string) => !hosts.has(normalizeHost(host))
  for (const provider of Object.values(declaration.providers ?? {}))
    if (/^\S+\.\S+$/.test(provider.name) || (provider.hosts ?? []).some(isForeign)) return true
  for (const service of Object.values(declaration.services))
    for (const item of Object.values(service.items)) {
      const domains = typeof item.domain === 'string' ? [item.domain] : (item.domain ?? [])
      if (domains.some(isForeign)) return true
    }
  return false
}
