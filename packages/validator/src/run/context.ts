import { coreCategories, type Declaration, type ResolvedDeclaration } from '@cookie-charter/schema'
import { valueAt } from '../pointer.ts'
import type { PublicSuffixes } from '../public-suffixes.ts'
import { hostsOf } from '../resolve/hosts.ts'
import { profilesInForce } from '../resolve/jurisdictions.ts'
import type { RuleContext } from '../rule.ts'
import { Entry } from './entry.ts'
import { categoryHandles, partOf, providerHandles, serviceHandles } from './handles.ts'
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
  const isKnown = (id: string) => coreIds.has(id) || partOf(partOf(authored, 'categories'), id) !== undefined
  const services = serviceHandles(declaration, authored, isKnown)
  const items = services.flatMap((service) => service.items)
  let texts: RuleContext['texts'] | undefined
  return {
    declaration,
    root: new Entry<Declaration>('', authored),
    items,
    cookies: items.filter((item) => item.type === 'cookie'),
    services,
    providers: providerHandles(declaration, authored),
    categories: categoryHandles(declaration, authored, isKnown),
    get texts() {
      texts ??= textHandles(declaration, authored)
      return texts
    },
    jurisdictions: profilesInForce(input.profiles ?? declaration.jurisdictions),
    hosts: hostsOf(declaration.site.urls),
    publicSuffixes: input.publicSuffixes,
    today: input.today,
    stated: (pointer) => valueAt(authored, pointer) !== undefined,
    written: (pointer) => valueAt(authored, pointer),
    finding: (pointer, details = {}) => ({ pointer, ...details }),
  }
}
