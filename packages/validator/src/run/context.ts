import type {
  Category,
  Declaration,
  Item,
  Provider,
  ResolvedCategory,
  ResolvedDeclaration,
  ResolvedItem,
  ResolvedProvider,
  ResolvedService,
  Service,
} from '@cookie-charter/schema'
import { coreCategories, lookup } from '@cookie-charter/schema'
import { childPointer, valueAt } from '../pointer.ts'
import type { PublicSuffixes } from '../public-suffixes.ts'
import { hostsOf } from '../resolve/hosts.ts'
import { profilesInForce } from '../resolve/jurisdictions.ts'
import type { CategoryHandle, ItemHandle, ProviderHandle, RuleContext, ServiceHandle } from '../rule.ts'
import { entryHandle } from './entry-handle.ts'
import { textHandles } from './text-handles.ts'

/** What a run of the rules is about. */
export interface ContextInput {
  readonly declaration: ResolvedDeclaration
  /** The composed declaration as written. */
  readonly authored: unknown
  readonly publicSuffixes: PublicSuffixes
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  /** Instead of the declaration's jurisdictions. */
  readonly profiles?: readonly string[]
}

const coreIds: ReadonlySet<string> = new Set(coreCategories.map((category) => category.id))

/** Everything that a check may look at, made once for a declaration. */
export function createContext(input: ContextInput): RuleContext {
  const { declaration, authored } = input
  const stated = (pointer: string) => valueAt(authored, pointer) !== undefined
  const isKnown = (id: string) => coreIds.has(id) || stated(childPointer('/categories', id))
  const services = Object.values(declaration.services).map((service) =>
    serviceHandle(service, input, isKnown),
  )
  const items = services.flatMap((service) => service.items)
  let texts: RuleContext['texts'] | undefined
  return {
    declaration,
    root: entryHandle<Declaration>('', authored),
    items,
    cookies: items.filter((item) => item.type === 'cookie'),
    services,
    providers: Object.values(declaration.providers).map((provider) => providerHandle(provider, authored)),
    categories: Object.values(declaration.categories)
      .filter((category) => isKnown(category.id))
      .map((category) => categoryHandle(category, authored)),
    get texts() {
      texts ??= textHandles(declaration, authored)
      return texts
    },
    jurisdictions: profilesInForce(input.profiles ?? declaration.jurisdictions),
    hosts: hostsOf(declaration.site.urls),
    publicSuffixes: input.publicSuffixes,
    today: input.today,
    stated,
    written: (pointer) => valueAt(authored, pointer),
    finding: (pointer, details = {}) => ({ pointer, ...details }),
  }
}

function serviceHandle(
  service: ResolvedService,
  input: ContextInput,
  isKnown: (category: string) => boolean,
): ServiceHandle {
  const pointer = childPointer('/services', service.id)
  const items: ItemHandle[] = []
  const handle: ServiceHandle = { ...service, ...entryHandle<Service>(pointer, input.authored), items }
  for (const item of Object.values(service.items))
    items.push(itemHandle(item, childPointer(`${pointer}/items`, item.id), handle, input, isKnown))
  return handle
}

function itemHandle(
  item: ResolvedItem,
  pointer: string,
  service: ServiceHandle,
  { declaration, authored }: ContextInput,
  isKnown: (category: string) => boolean,
): ItemHandle {
  return {
    ...item,
    ...entryHandle<Item>(pointer, authored, item.id),
    serviceHandle: service,
    categoryEntry: isKnown(item.category) ? lookup(declaration.categories, item.category) : undefined,
    providerEntries: item.provider.flatMap((id) => lookup(declaration.providers, id) ?? []),
    title: item.name ?? item.pattern ?? item.display ?? item.id,
  }
}

function providerHandle(provider: ResolvedProvider, authored: unknown): ProviderHandle {
  return { ...provider, ...entryHandle<Provider>(childPointer('/providers', provider.id), authored) }
}

function categoryHandle(category: ResolvedCategory, authored: unknown): CategoryHandle {
  return { ...category, ...entryHandle<Category>(childPointer('/categories', category.id), authored) }
}
