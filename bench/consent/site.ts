import { createHash } from 'node:crypto'
import { type ConsentPolicy, compilePolicy } from '@cookie-charter/consent'
import { createLock, type Lock, updateLock } from '@cookie-charter/consent/lock'
import { resolveDeclaration } from '@cookie-charter/validator'

/** The five categories of the site, the exempt one first. */
export const categories = ['necessary', 'preferences', 'statistics', 'marketing', 'media'] as const

/** Cookie names by service, services by category: as many services as asked for, spread over the categories. */
export function layout(services: number): Map<string, Map<string, string[]>> {
  const site = new Map<string, Map<string, string[]>>(categories.map((category) => [category, new Map()]))
  for (let index = 0; index < services; index++)
    site.get(categories[index % categories.length]!)!.set(`service-${index}`, [`cookie-${index}`])
  return site
}

/** The policy of a site whose visitors choose by service; with the last lock, its next state. */
export async function charterOf(
  site: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
  last?: Lock,
): Promise<{ lock: Lock; policy: ConsentPolicy }> {
  const services = [...site].flatMap(([category, members]) =>
    [...members].map(([id, cookies]) => [
      id,
      {
        category,
        items: Object.fromEntries(
          cookies.map((name) => [name, { purpose: `What ${name} is for.`, lifetime: 'P6M' }]),
        ),
      },
    ]),
  )
  const result = await resolveDeclaration({
    text: JSON.stringify({
      schemaVersion: 1,
      site: { id: 'shop.example', name: 'Shop', urls: ['https://shop.example'] },
      locales: ['en'],
      consent: { unit: 'service', storedIn: 'cookie-0', lifetime: { granted: 'P6M', denied: 'P6M' } },
      services: Object.fromEntries(services),
    }),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.report.findings))
  const lock = last
    ? updateLock(last, result.declaration, { on: '2026-02-01', sha256 })
    : createLock(result.declaration, { on: '2026-01-15', sha256 })
  if (!lock.ok) throw new Error(JSON.stringify(lock.problems))
  const written = 'lock' in lock.value ? lock.value.lock : lock.value
  return { lock: written, policy: compilePolicy(result.declaration, written) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
