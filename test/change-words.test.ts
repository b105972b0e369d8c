/** The page of changes has words for every code that the lock knows; two packages that never import one another. */
import { changeCodes } from '@cookie-charter/consent/changes'
import { listLabels } from '@cookie-charter/renderer'
import { expect, it } from 'vitest'

it('has a sentence for each code of a change, and none for a code that there is not', () => {
  const keys = listLabels('en').flatMap(({ key }) => (key.startsWith('change.') ? [key.slice(7)] : []))
  expect(keys.sort()).toEqual([...Object.keys(changeCodes), 'other'].sort())
})
