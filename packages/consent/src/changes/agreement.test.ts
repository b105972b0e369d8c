import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLock } from '../lock/create.ts'
import type { LockResult } from '../lock/lock.ts'
import { lockText } from '../lock/parse.ts'
import { updateLock } from '../lock/update.ts'
import { declaration } from '../testing/declaration.ts'
import { type Edit, ModelSite } from '../testing/model-site.ts'
import { sha256 } from '../testing/sha256.ts'
import { classifyChanges } from './classify.ts'
import { questionsOf } from './questions.ts'

const edits = fc.array<Edit>(fc.tuple(fc.nat(17), fc.nat(20), fc.nat(20)), { maxLength: 8 })
const unit = fc.constantFrom('category' as const, 'service' as const)

function made<T>(result: LockResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

it('what the difference says people are asked about is what the lock marks, whatever was edited', () => {
  fc.assert(
    fc.property(unit, edits, edits, (kind, first, second) => {
      const site = new ModelSite(kind)
      const options = { on: '2026-01-15', sha256 }
      for (const edit of first) site.edit(edit)
      const before = declaration(site.sketch())
      for (const edit of second) site.edit(edit)
      const after = declaration(site.sketch())

      const questions = questionsOf(classifyChanges(before, after))
      const { lock, raised } = made(updateLock(made(createLock(before, options)), after, options))
      expect(raised).toBe(questions.length > 0)
      const entries = kind === 'category' ? lock.categories : lock.services
      const marked = entries.filter(
        ({ facts, materialSince }) => facts && facts.consent !== 'exempt' && materialSince === 2,
      )
      const asked = questions.filter(({ who }) => who !== 'undecided')
      expect(marked.map(({ id }) => id).sort()).toEqual(asked.map((question) => question.unit).sort())
      expect(lockText(made(updateLock(lock, after, options)).lock)).toBe(lockText(lock))
    }),
    { numRuns: 200 },
  )
})
