import type { ServiceHandle } from '../../../rule.ts'
import { isExempt } from './exemptions.ts'

/** Whether anything of a service is stored without the visitor having said yes first. */
export function withoutOptIn(service: ServiceHandle, profile: string): boolean {
  return service.items.some((item) => isExempt(item, profile) || item.categoryEntry?.consent !== 'opt-in')
}
