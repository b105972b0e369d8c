import type { ResolvedDeclaration, ResolvedItem, ResolvedService } from './resolved.ts'

/** The entry of a map under an id, or undefined; never a property of the prototype. */
export function lookup<T>(map: { [id: string]: T }, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined
}

/** Every item of a declaration with its service, in the order written. */
export function* itemsOf(declaration: ResolvedDeclaration): Generator<[ResolvedItem, ResolvedService]> {
  for (const service of Object.values(declaration.services))
    for (const item of Object.values(service.items)) yield [item, service]
}
