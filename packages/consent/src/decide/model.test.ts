import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { History } from '../testing/history.ts'
import { type Edit, ModelSite } from '../testing/model-site.ts'

/** What the visitor was shown and said yes to: atoms by the unit's identity. */
type Shown = Map<string, Set<string>>

const edit: fc.Arbitrary<Edit> = fc.tuple(fc.nat(17), fc.nat(20), fc.nat(20))
const choice = fc.record({
  choose: fc.constantFrom('all', 'none', 'some', 'partly' as const),
  mask: fc.nat(255),
})
const steps = fc.array(fc.oneof({ weight: 4, arbitrary: edit }, { weight: 1, arbitrary: choice }), {
  maxLength: 25,
})
const unit = fc.constantFrom('category' as const, 'service' as const)

const isEdit = (step: Edit | { choose: string; mask: number }): step is Edit => Array.isArray(step)

function choose(site: ModelSite, history: History, how: string, mask: number): Shown {
  const shown: Shown = new Map()
  const decisions: { [id: string]: 'granted' | 'denied' } = {}
  const optional = [...site.units()].filter(([, { exempt }]) => !exempt)
  for (const [index, [key, { id, atoms }]] of optional.entries()) {
    const granted = how === 'all' || (how !== 'none' && ((mask >> (index % 8)) & 1) === 1)
    if (granted) shown.set(key, atoms)
    if (granted || how !== 'partly') decisions[id] = granted ? 'granted' : 'denied'
  }
  history.choose(how === 'all' || how === 'none' ? how : decisions)
  return shown
}

/** Units that are granted without the visitor having agreed to all that they cover. */
function overstepped(site: ModelSite, history: History, shown: Shown): string[] {
  const { units } = history.judge()
  return [...site.units()].flatMap(([key, { id, exempt, atoms }]) => {
    if (exempt || units[id] !== 'granted') return []
    const agreed = shown.get(key)
    const more = [...atoms].filter((atom) => !agreed?.has(atom))
    return agreed && more.length === 0 ? [] : [`${id}: ${agreed ? more.join(', ') : 'never granted'}`]
  })
}

describe('for random histories of declarations and decisions', () => {
  it('a unit is granted only if the visitor granted it after being shown everything it now covers', () => {
    fc.assert(
      fc.property(unit, steps, (kind, plan) => {
        const site = new ModelSite(kind)
        const history = new History().declare(site.sketch())
        let shown: Shown = new Map()
        for (const step of plan) {
          if (isEdit(step)) {
            if (site.edit(step)) history.declare(site.sketch())
          } else shown = choose(site, history, step.choose, step.mask)
          expect(overstepped(site, history, shown)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('what is neither new nor wider is never asked about, and no digest changes for words and order', () => {
    fc.assert(
      fc.property(
        unit,
        fc.array(edit, { maxLength: 12 }),
        fc.array(edit, { maxLength: 8 }),
        (kind, before, after) => {
          const site = new ModelSite(kind)
          for (const step of before) site.edit(step)
          const history = new History().declare(site.sketch()).choose('all')
          for (const step of after) {
            const trial = Object.assign(new ModelSite(kind), structuredClone({ ...site }))
            const effect = trial.edit(step)
            if (effect === 'any' || effect === undefined) continue
            site.edit(step)
            const digests = history.lock!.categories.map(({ digest }) => digest)
            history.declare(site.sketch())
            expect(history.generation).toBe(1)
            expect(history.judge()).toMatchObject({ ask: 'none' })
            if (effect === 'editorial')
              expect(history.lock!.categories.map(({ digest }) => digest)).toEqual(digests)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('covering more always changes the digest, and raises the generation where consent is needed', () => {
    fc.assert(
      fc.property(unit, fc.array(edit, { maxLength: 15 }), edit, (kind, before, last) => {
        const site = new ModelSite(kind)
        for (const step of before) site.edit(step)
        const history = new History().declare(site.sketch())
        const [former, lock] = [site.units(), history.lock!]
        if (!site.edit(last)) return
        history.declare(site.sketch())
        const entries = (of: typeof lock) => (kind === 'category' ? of.categories : of.services)
        const wider = [...site.units()].filter(([key, { atoms }]) => {
          return [...atoms].some((atom) => !former.get(key)?.atoms.has(atom))
        })
        for (const [key, { id, exempt }] of wider) {
          const digest = (of: typeof lock, name: string) =>
            entries(of).find((entry) => entry.id === name && entry.removed === undefined)?.digest
          expect(digest(history.lock!, id)).not.toBe(digest(lock, former.get(key)?.id ?? id))
          if (!exempt) expect(history.generation).toBe(2)
        }
      }),
      { numRuns: 300 },
    )
  })
})
