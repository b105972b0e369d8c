import type { ItemHandle, RuleFinding, ServiceHandle } from '../../../rule.ts'

/** Findings at services with an item, of those asked about, that neither names a provider nor has its service's. */
export function* servicesOfNobody(
  services: readonly ServiceHandle[],
  isAskedAbout: (item: ItemHandle) => boolean = () => true,
): Generator<RuleFinding> {
  for (const service of services)
    if (service.items.some((item) => item.provider.length === 0 && isAskedAbout(item)))
      yield service.finding('provider', { facts: { name: `the service ${service.id}`, lacks: 'provider' } })
}
