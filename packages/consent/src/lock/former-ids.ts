import type { DeclarationInput } from '../declaration.ts'
import type { LockProblem } from './lock.ts'

interface Named {
  id: string
  was: string[]
  pointer: string
}

/** A problem for each `was` that names an id in use, or that two things claim. */
export function formerIdProblems(declaration: DeclarationInput): LockProblem[] {
  const services = Object.values(declaration.services)
  const items = services.flatMap((service) =>
    Object.values(service.items).map((item) => ({
      ...item,
      pointer: `/services/${escaped(service.id)}/items`,
    })),
  )
  const at = (pointer: string, things: { id: string; was: string[] }[]) =>
    things.map(({ id, was }) => ({ id, was, pointer }))
  return [
    ...problemsIn(at('/categories', Object.values(declaration.categories))),
    ...problemsIn(at('/providers', Object.values(declaration.providers))),
    ...problemsIn(at('/services', services)),
    ...problemsIn(items),
  ]
}

function problemsIn(things: readonly Named[]): LockProblem[] {
  const living = new Set(things.map(({ id }) => id))
  const claims = new Map<string, string>()
  const problems: LockProblem[] = []
  for (const { id, was, pointer } of things)
    for (const [index, former] of was.entries()) {
      const place = `${pointer}/${escaped(id)}/was/${index}`
      const claimant = claims.get(former)
      if (living.has(former))
        problems.push({
          code: 'lock/was-living',
          pointer: place,
          message: `${id} was not ${former}: that id is in use.`,
        })
      else if (claimant !== undefined && claimant !== id)
        problems.push({
          code: 'lock/was-claimed-twice',
          pointer: place,
          message: `${id} and ${claimant} both claim to have been ${former}.`,
        })
      claims.set(former, id)
    }
  return problems
}

const escaped = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1')
