import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { History } from '../testing/history.ts'
import { type Edit, ModelSite } from '../testing/model-site.ts'

/** What a visitor was shown and answered, by the unit's identity, and in which circumstances. */
interface Answers {
  granted: Map<string, ReadonlySet<string>>
  denied: Set<string>
  /** Whether the choice was made in the face of Global Privacy Control. */
  explicit: boolean
}

const edit: fc.Arbitrary<Edit> = fc.tuple(fc.nat(17), fc.nat(20), fc.nat(20))
const choice = fc.record({
  choose: fc.constantFrom('all', 'none', 'some', 'mixed' as const),
  mask: fc.nat(255),
  gpc: fc.boolean(),
  source: fc.constantFrom('banner', 'gpc' as const),
})
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never
const visit = fc.record({
  now: fc.constantFrom('2026-02-01', '2026-04-09', '2026-04-10', '2026-07-10', '2026-07-11'),
  gpc: fc.boolean(),
})
type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never
const steps = fc.array(
  fc.oneof({ weight: 4, arbitrary: edit }, { weight: 1, arbitrary: choice }, { weight: 2, arbitrary: visit }),
  { maxLength: 25 },
)
const unit = fc.constantFrom('category' as const, 'service' as const)

const isEdit = (step: Edit | Choice | Visit): step is Edit => Array.isArray(step)

/** To some units yes and to the others no; mixed: some are left open. */
function answerTo(how: Choice['choose'], mask: number, index: number): 'granted' | 'denied' | undefined {
  if (how === 'mixed') return (['granted', 'denied', undefined] as const)[(mask + index) % 3]
  return how === 'all' || (how === 'some' && (mask >> (index % 8)) & 1) ? 'granted' : 'denied'
}

function choose(site: ModelSite, history: History, { choose: how, mask, gpc, source }: Choice): Answers {
  const answers: Answers = { granted: new Map(), denied: new Set(), explicit: gpc && source !== 'gpc' }
  const decisions: { [id: string]: 'granted' | 'denied' } = {}
  const optional = [...site.units()].filter(([, { exempt }]) => !exempt)
  for (const [index, [key, { id, atoms }]] of optional.entries()) {
    const answer = answerTo(how, mask, index)
    if (answer) decisions[id] = answer
    if (answer === 'granted') answers.granted.set(key, atoms)
    if (answer === 'denied') answers.denied.add(key)
  }
  history.choose(how === 'all' || how === 'none' ? how : decisions, { gpc, source })
  return answers
}

/** What is decided otherwise than these answers, given on 10 January, allow at a visit. */
function wrong(site: ModelSite, history: History, answers: Answers, { now, gpc }: Visit): string[] {
  const { units, askFor } = history.judge({ now, gpc })
  return [...site.units()].flatMap(([key, { id, exempt, optIn, sells, atoms }]) => {
    const state = units[id]!
    const asked = askFor.includes(id)
    if (exempt) return state === 'granted' && !asked ? [] : [`${id}: exempt, and ${state}`]
    const agreed = answers.granted.get(key)
    const more = [...atoms].filter((atom) => !agreed?.has(atom))
    const barred = gpc && sells
    const faults = {
      'never granted': state === 'granted' && !agreed,
      'granted for less': state === 'granted' && more.length > 0,
      'granted too long ago': state === 'granted' && now > '2026-07-10',
      'granted against the signal': state === 'granted' && barred && !answers.explicit,
      'a refusal forgotten': state !== 'denied' && answers.denied.has(key),
      'a refusal asked again too early': asked && answers.denied.has(key) && now < '2026-04-10',
      'a refusal never asked again':
        !asked && optIn && !barred && answers.denied.has(key) && now >= '2026-04-10',
      'left open and not asked': !asked && optIn && state === 'undecided',
      'asked though granted': asked && state === 'granted',
      'asked without need': asked && !optIn,
    }
    return Object.entries(faults).flatMap(([fault, found]) => (found ? `${id}: ${fault}` : []))
  })
}

/** Refusals are of a unit as long as it lasts and needs consent. */
function forgetGone(site: ModelSite, answers: Answers): void {
  const units = site.units()
  for (const key of answers.denied) if (units.get(key)?.exempt !== false) answers.denied.delete(key)
}

describe('for random histories of declarations and decisions', () => {
  it('a unit is granted only if the visitor granted it after being shown everything it now covers, and asked about as the contract says', () => {
    fc.assert(
      fc.property(unit, steps, (kind, plan) => {
        const site = new ModelSite(kind)
        const history = new History().declare(site.sketch())
        let answers: Answers = { granted: new Map(), denied: new Set(), explicit: false }
        let day: Visit = { now: '2026-02-01', gpc: false }
        for (const step of plan) {
          if (isEdit(step)) {
            if (site.edit(step)) history.declare(site.sketch())
            forgetGone(site, answers)
          } else if ('now' in step) day = step
          else answers = choose(site, history, step)
          expect(wrong(site, history, answers, day)).toEqual([])
        }
      }),
      { numRuns: 400 },
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
