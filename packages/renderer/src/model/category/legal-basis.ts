import type { ResolvedCategory, ResolvedService } from '@cookie-charter/schema'
import type { CategoryEntries } from '../facts.ts'

type Basis = NonNullable<ResolvedService['legalBasis']>

/** A service's own legal basis, else its category's. */
export const legalBasis = (service: ResolvedService, category: ResolvedCategory): Basis | undefined =>
  service.legalBasis ?? category.legalBasis

/** Services of a category's items, each once. */
export const servicesOf = ({ entries }: CategoryEntries): ResolvedService[] => [
  ...new Set(entries.map(({ service }) => service)),
]

/** The legal basis that all services of a category share; undefined where one differs or states none. */
export function sharedBasis(group: CategoryEntries): Basis | undefined {
  const bases = new Set(servicesOf(group).map((service) => legalBasis(service, group.category)))
  const [only] = bases
  return bases.size === 1 ? only : undefined
}
