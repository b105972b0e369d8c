import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { createLock } from '../lock/create.ts'
import type { Lock } from '../lock/lock.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { ConsentPolicy } from '../policy/policy.ts'
import { declaration, type Sketch } from './declaration.ts'
import { sha256 } from './sha256.ts'

/** Five categories, thirty services with an item each. */
export function shop(unit: 'category' | 'service' = 'service'): ResolvedDeclaration {
  const categories = ['necessary', 'preferences', 'statistics', 'marketing', 'media']
  const services: Sketch['services'] = {}
  for (let index = 0; index < 30; index++)
    services[`service-${index}`] = { category: categories[index % 5]!, items: { [`item-${index}`]: {} } }
  return declaration({ unit, services })
}

/** The first lock of a declaration, on a fixed day. */
export function lockOf(resolved: ResolvedDeclaration, on = '2026-01-15'): Lock {
  const result = createLock(resolved, { on, sha256 })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

export const policyOf = (resolved: ResolvedDeclaration): ConsentPolicy =>
  compilePolicy(resolved, lockOf(resolved))
