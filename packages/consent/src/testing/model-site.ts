import type { Sketch } from './declaration.ts'

const LIFETIMES = ['session', 'P1M', 'P6M', 'P13M', 'persistent'] as const
const TYPES = ['sessionStorage', 'cookie', 'localStorage', 'pixel'] as const
const CATEGORIES = ['preferences', 'statistics', 'marketing', 'own'] as const
const COUNTRIES = ['US', 'CN', 'GB'] as const

interface ModelItem {
  /** Who it is, whatever its id. */
  key: number
  id: string
  was: string[]
  lifetime: number
  type: number
  rolling: boolean
  recipients: Set<number>
  words: number
}

interface ModelService {
  key: number
  id: string
  was: string[]
  category: number
  exempt: boolean
  sells: boolean
  provider: number
  items: ModelItem[]
}

/** A consent unit, and what it covers. */
export interface ModelUnit {
  id: string
  exempt: boolean
  optIn: boolean
  sells: boolean
  atoms: Set<string>
}

/** What an edit does to visitors: nothing, less, or perhaps more than they agreed to. */
export type EditKind = 'editorial' | 'narrowing' | 'any'

/** An edit, told by numbers that are taken modulo what there is. */
export type Edit = readonly [operation: number, first: number, second: number]

/**
 * A site written without any of the code under test. Everything has an identity of its own, and what a unit covers is a
 * set of atoms, so that covering more is having an atom more.
 */
export class ModelSite {
  services: ModelService[] = []
  transfers: Set<number>[] = [new Set(), new Set(), new Set()]
  ownConsent: 'opt-in' | 'opt-out' = 'opt-in'
  locales = ['en']
  retired: string[] = []
  readonly unit: 'category' | 'service'
  #keys = 0

  constructor(unit: 'category' | 'service') {
    this.unit = unit
    for (let index = 0; index < 3; index++) this.addService(index)
  }

  addService(category: number): void {
    const key = this.#keys++
    const service: ModelService = {
      key,
      id: `s${key}`,
      was: [],
      category,
      exempt: false,
      sells: false,
      provider: 0,
      items: [],
    }
    this.services.push(service)
    this.addItem(service)
  }

  addItem(service: ModelService, id = `i${this.#keys}`): void {
    const key = this.#keys++
    service.items.push({
      key,
      id,
      was: [],
      lifetime: 1,
      type: 1,
      rolling: false,
      recipients: new Set(),
      words: 0,
    })
  }

  get items(): [ModelItem, ModelService][] {
    return this.services.flatMap((service) =>
      service.items.map((item) => [item, service] as [ModelItem, ModelService]),
    )
  }

  /** Which unit a service's items count in: an identity. */
  unitKey(service: ModelService): string {
    return this.unit === 'service' ? `service ${service.key}` : `category ${CATEGORIES[service.category % 4]}`
  }

  unitId(service: ModelService): string {
    return this.unit === 'service' ? service.id : CATEGORIES[service.category % 4]!
  }

  /** By identity, each unit that has items. */
  units(): Map<string, ModelUnit> {
    const units = new Map<string, ModelUnit>()
    for (const [item, service] of this.items) {
      const key = this.unitKey(service)
      const unit = units.get(key) ?? {
        id: this.unitId(service),
        exempt: true,
        optIn: false,
        sells: false,
        atoms: new Set(),
      }
      units.set(key, unit)
      if (service.sells) unit.sells = true
      if (!service.exempt) {
        unit.exempt = false
        if (CATEGORIES[service.category % 4] !== 'own' || this.ownConsent === 'opt-in') unit.optIn = true
      }
      for (const atom of this.#atoms(item, service)) unit.atoms.add(`${item.key} ${atom}`)
    }
    return units
  }

  *#atoms(item: ModelItem, service: ModelService): Generator<string> {
    for (let level = 0; level <= item.lifetime; level++) yield `stays ${level}`
    for (let level = 0; level <= item.type; level++) yield `stored ${level}`
    if (item.rolling) yield 'rolls'
    if (service.sells) yield 'sold'
    if (!service.exempt) yield 'on consent'
    for (const provider of [service.provider, ...item.recipients]) {
      for (const country of this.transfers[provider]!) yield `${provider} sends to ${country}`
    }
    yield `by ${service.provider}`
    for (const recipient of item.recipients) yield `read by ${recipient}`
  }

  /** Applies an edit and says what it was; undefined if there was nothing to edit. */
  edit([operation, first, second]: Edit): EditKind | undefined {
    const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]
    const service = pick(this.services, first)
    const [item, owner] = pick(this.items, first) ?? []
    switch (operation % 18) {
      case 0:
        if (service) this.addItem(service)
        return 'any'
      case 1:
        if (!item || !owner) return undefined
        owner.items = owner.items.filter((other) => other !== item)
        this.retired.push(item.id)
        return 'narrowing'
      case 2:
        return item && graded(item, 'lifetime', second % LIFETIMES.length)
      case 3:
        return item && graded(item, 'type', second % TYPES.length)
      case 4:
        return item && toggled(item.recipients, second % 3)
      case 5:
        if (!item) return undefined
        item.rolling = !item.rolling
        return item.rolling ? 'any' : 'narrowing'
      case 6: {
        const target = pick(this.services, second)
        if (!item || !owner || !target || target === owner) return undefined
        owner.items = owner.items.filter((other) => other !== item)
        target.items.push(item)
        return 'any'
      }
      case 7:
        if (!service || service.category % 4 === second % 4) return undefined
        service.category = second % 4
        return 'any'
      case 8:
        if (!service) return undefined
        service.exempt = !service.exempt
        return service.exempt ? 'narrowing' : 'any'
      case 9:
        if (item) item.words++
        return 'editorial'
      case 10:
        this.services.reverse()
        for (const { items } of this.services) items.reverse()
        return 'editorial'
      case 11:
        if (!service) return undefined
        this.retired.push(service.id)
        service.was = [service.id]
        service.id = `r${this.#keys++}`
        return 'narrowing'
      case 12:
        if (!service) return undefined
        // Another id without a word about the old one is another service.
        service.key = this.#keys++
        service.id = `r${service.key}`
        service.was = []
        return 'any'
      case 13:
        this.addService(first)
        return 'any'
      case 14: {
        const id = this.retired.filter((name) => name.startsWith('i')).pop()
        if (!service || !id || this.items.some(([other]) => other.id === id)) return undefined
        this.addItem(service, id)
        return 'any'
      }
      case 15:
        this.ownConsent = this.ownConsent === 'opt-in' ? 'opt-out' : 'opt-in'
        return 'any'
      case 16:
        return toggled(this.transfers[first % 3]!, second % COUNTRIES.length)
      default:
        if (!service) return undefined
        service.sells = !service.sells
        return service.sells ? 'any' : 'narrowing'
    }
  }

  sketch(): Sketch {
    return {
      unit: this.unit,
      locales: this.locales,
      consent: { lifetime: { granted: 'P6M', denied: 'P3M' } },
      categories: { own: { consent: this.ownConsent } },
      providers: Object.fromEntries(
        this.transfers.map((countries, index) => [
          `p${index}`,
          {
            transfers: [...countries].map((country) => ({
              to: COUNTRIES[country]!,
              safeguard: 'scc' as const,
            })),
          },
        ]),
      ),
      services: Object.fromEntries(this.services.map((service) => [service.id, sketchOf(service)])),
    }
  }
}

function graded(item: ModelItem, property: 'lifetime' | 'type', to: number): EditKind {
  const from = item[property]
  item[property] = to
  return to > from ? 'any' : 'narrowing'
}

function toggled(set: Set<number>, member: number): EditKind {
  if (set.delete(member)) return 'narrowing'
  set.add(member)
  return 'any'
}

function sketchOf({
  category,
  exempt,
  sells,
  provider,
  items,
  was,
}: ModelService): Sketch['services'][string] {
  return {
    category: CATEGORIES[category % 4]!,
    provider: [`p${provider}`],
    was,
    ...(exempt ? { exemption: { ground: 'audience-measurement' as const } } : {}),
    ...(sells ? { saleOrShare: true } : {}),
    items: Object.fromEntries(
      items.map(({ id, lifetime, type, rolling, recipients, words }) => [
        id,
        {
          lifetime: LIFETIMES[lifetime]!,
          type: TYPES[type]!,
          sharedWith: [...recipients].map((index) => `p${index}`),
          purpose: { en: `Purpose ${words}` },
          ...(rolling ? { rolling } : {}),
        },
      ]),
    ),
  }
}
