import type {
  Category,
  Item,
  Provider,
  ResolvedDeclaration,
  ResolvedItem,
  Service,
} from '@cookie-charter/schema'
import { lookup } from '@cookie-charter/schema'
import { isMap, own } from '../plain-data.ts'
import { childPointer } from '../pointer.ts'
import type { CategoryHandle, ItemHandle, ProviderHandle, ServiceHandle } from '../rule.ts'
import { Entry } from './entry.ts'

/** The services and their items, in the order written. */
export function serviceHandles(
  declaration: ResolvedDeclaration,
  authored: unknown,
  isKnown: (category: string) => boolean,
): ServiceHandle[] {
  const written = partOf(authored, 'services')
  return Object.values(declaration.services).map((service) => {
    const writtenService = partOf(written, service.id)
    const pointer = childPointer('/services', service.id)
    const items: ItemHandle[] = []
    const handle: ServiceHandle = Object.assign(new Entry<Service>(pointer, writtenService), service, {
      items,
    })
    const writtenItems = partOf(writtenService, 'items')
    for (const item of Object.values(service.items)) {
      const entry = new Entry<Item>(
        childPointer(`${pointer}/items`, item.id),
        partOf(writtenItems, item.id),
        item.id,
      )
      items.push(Object.assign(entry, item, surroundings(item, handle, declaration, isKnown)))
    }
    return handle
  })
}

/** What an item's handle tells beside the item itself. */
function surroundings(
  item: ResolvedItem,
  serviceHandle: ServiceHandle,
  declaration: ResolvedDeclaration,
  isKnown: (category: string) => boolean,
): Pick<ItemHandle, 'serviceHandle' | 'categoryEntry' | 'providerEntries' | 'title'> {
  return {
    serviceHandle,
    categoryEntry: isKnown(item.category) ? lookup(declaration.categories, item.category) : undefined,
    providerEntries: item.provider.flatMap((id) => lookup(declaration.providers, id) ?? []),
    title: item.name ?? item.pattern ?? item.display ?? item.id,
  }
}

/** The providers, in the order written. */
export function providerHandles(declaration: ResolvedDeclaration, authored: unknown): ProviderHandle[] {
  const written = partOf(authored, 'providers')
  return Object.values(declaration.providers).map((provider) => {
    const pointer = childPointer('/providers', provider.id)
    return Object.assign(new Entry<Provider>(pointer, partOf(written, provider.id)), provider)
  })
}

/** The categories that are defined or in the core. */
export function categoryHandles(
  declaration: ResolvedDeclaration,
  authored: unknown,
  isKnown: (category: string) => boolean,
): CategoryHandle[] {
  const written = partOf(authored, 'categories')
  return Object.values(declaration.categories)
    .filter(({ id }) => isKnown(id))
    .map((category) => {
      const pointer = childPointer('/categories', category.id)
      return Object.assign(new Entry<Category>(pointer, partOf(written, category.id)), category)
    })
}

/** What a map as written has under a key. */
export function partOf(map: unknown, key: string): unknown {
  return isMap(map) ? own(map, key) : undefined
}
