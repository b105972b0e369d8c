import { expect, it } from 'vitest'
import { nameType } from './name-type.ts'

it.each([
  [{ id: 'a' }, "'a'"],
  [{ id: 'a', name: 'b' }, "'b'"],
  [{ id: 'a', display: '_ga_<id>' }, undefined],
  [{ id: 'a', display: '_ga_<id>', pattern: '_ga_*' }, '`_ga_${string}`'],
  [{ id: 'a', pattern: '*_x' }, '`${string}_x`'],
  [{ id: 'a', pattern: '**?a?*' }, '`${string}a${string}`'],
  [{ id: 'a', pattern: 'a\\*b' }, "'a*b'"],
  [{ id: 'a', pattern: '`${x}\\\\*' }, '`\\`\\${x}\\\\${string}`'],
  [{ id: 'a', name: "it's \\ ${x}" }, "'it\\'s \\\\ ${x}'"],
  [{ id: 'a', name: 'a\u202eb\n\u2028' }, "'a\\u202eb\\u000a\\u2028'"],
  [{ id: 'a', name: '\ud800' }, "'\\ud800'"],
])('%j is %s', (item, type) => {
  expect(nameType(item)).toBe(type)
})
