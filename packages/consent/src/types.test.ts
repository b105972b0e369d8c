import type * as schema from '@cookie-charter/schema'
import { expectTypeOf, it } from 'vitest'
import type { Change } from './changes/change.ts'
import type { DeclarationInput } from './declaration.ts'
import type { Lock } from './lock/lock.ts'

it('says again what the schema says, so that this package needs nothing', () => {
  expectTypeOf<schema.ResolvedDeclaration>().toExtend<DeclarationInput>()
  expectTypeOf<Change>().toEqualTypeOf<schema.Change>()
  expectTypeOf<Lock>().toExtend<schema.Lock>()
  expectTypeOf<schema.Lock>().toExtend<Lock>()
})
