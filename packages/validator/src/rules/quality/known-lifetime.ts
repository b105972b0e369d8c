import { defineRule, type ItemHandle } from '../../rule.ts'
import { knownItem } from '../shared/known-item.ts'
import type { KnownItem } from '../shared/known-items.ts'
import { exceeds, isSameLifetime, spanOf } from '../shared/lifetime.ts'
import { makersPages } from '../shared/own-sources.ts'

/** What browsers keep of anything longer. */
const cap = 'P400D'

export default defineRule({
  id: 'quality/known-lifetime',
  severity: 'warning',
  summary: 'The maker gives another lifetime',
  why: 'Lists of cookies are copied from one another, with their mistakes: values of two neighbours swapped, one minute turned into one day. Whoever sets the item says how long it stays, unless it was set up otherwise here.',
  source: makersPages('Lifetimes of well-known items'),
  message: ({ name, lifetime, maker, expected, page }) =>
    `${name} is declared with ${lifetime}; ${maker} gives it ${expected} (${page}).`,
  help: 'Look at the storage panel of a browser. If the lifetime was changed in the settings of the tool, suppress this with that as the reason.',
  examples: {
    invalid: [
      { item: { id: '_gat', lifetime: 'P1D' }, at: 'lifetime' },
      { item: { id: '_ga', lifetime: 'P1Y' }, at: 'lifetime' },
      { item: { pattern: '_pk_id.*', lifetime: 'session' }, at: 'lifetime' },
      {
        item: { id: '_pk_id', lifetime: 'P1Y' },
        at: 'lifetime',
        note: 'As people write it, without the site.',
      },
      {
        item: { id: 'test_cookie', domain: 'doubleclick.net', sameSite: 'None', lifetime: 'P90D' },
        at: 'lifetime',
      },
    ],
    valid: [
      { item: { id: '_ga', lifetime: 'P24M' } },
      { item: { id: '_ga', lifetime: 'P400D' }, note: 'What browsers keep of two years.' },
      { item: { id: '_gid', lifetime: 'PT24H' } },
      { item: { id: '_pk_id', pattern: '_pk_id.*', lifetime: 'P13M' } },
      { item: { id: '_ga', lifetime: 'P2Y', lifetimeFrom: 'P1D' }, note: 'The upper end of a range.' },
      {
        item: { id: 'IDE', lifetime: 'P1Y', lifetimeVariants: [{ lifetime: 'P13M', when: 'In Europe' }] },
        note: 'One of the variants.',
      },
      { item: { id: 'fr', lifetime: 'P1D' }, note: 'Not Facebook’s: no domain or provider says so.' },
      { item: { id: '_ga', lifetime: 'unknown' }, note: 'Other rules speak of that.' },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const known = knownItem(item)
      if (!known || known.lifetimes.length === 0 || known.retired !== undefined) continue
      if (item.type !== (known.type ?? 'cookie') || agrees(item, known)) continue
      yield item.finding('lifetime', {
        facts: {
          name: item.title,
          lifetime: item.lifetime,
          maker: known.maker,
          expected: known.lifetimes.join(' or '),
          page: known.source,
        },
      })
    }
  },
})

/** Whether an item says what its maker says, in one of its lifetimes or within its range; words that tell nothing do. */
function agrees(item: ItemHandle, { lifetimes }: KnownItem): boolean {
  const stated = [item.lifetime, ...item.lifetimeVariants.map((variant) => variant.lifetime)]
  return stated.some(
    (lifetime) =>
      (lifetime !== 'session' && spanOf(lifetime) === undefined) ||
      lifetimes.some(
        (right) =>
          isSameLifetime(lifetime, right) ||
          (exceeds(right, cap) && isSameLifetime(lifetime, cap)) ||
          (isRange(item) && lifetime === item.lifetime && isWithin(right, item)),
      ),
  )
}

function isRange(item: ItemHandle): boolean {
  return item.lifetimeUpTo === true || item.lifetimeFrom !== undefined
}

function isWithin(lifetime: string, item: ItemHandle): boolean {
  if (spanOf(lifetime) === undefined) return false
  return !exceeds(lifetime, item.lifetime) && !(item.lifetimeFrom && exceeds(item.lifetimeFrom, lifetime))
}
