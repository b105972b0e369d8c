import { defineRule } from '../../rule.ts'
import { deviceStorage } from '../shared/browser-sources.ts'

/** How long each kind of storage stays by itself. */
const natural = new Map([
  ['localStorage', 'persistent'],
  ['indexedDB', 'persistent'],
  ['cacheStorage', 'persistent'],
  ['sessionStorage', 'session'],
])
const tellsNothing = new Set(['unknown', 'varies'])

export default defineRule({
  id: 'tech/lifetime-kind',
  severity: 'warning',
  summary: 'This kind of storage has no such lifetime',
  why: 'Local storage, IndexedDB and caches have no expiry, session storage ends with the tab. A script may remove an entry earlier (thirty minutes are real at some makers), and then the page should say that it does.',
  source: deviceStorage('maxAgeSeconds: null where no duration can be set'),
  message: ({ name, type, lifetime, expected }) =>
    `${name} is declared with ${lifetime}, but ${type} is ${expected} by itself: the IAB’s disclosures know no duration for it.`,
  help: 'Write the lifetime that the storage has, or say in note who ends it sooner.',
  examples: {
    invalid: [
      { item: { type: 'localStorage', lifetime: 'P30D' }, at: 'lifetime' },
      { item: { type: 'indexedDB', lifetime: 'session' }, at: 'lifetime' },
      { item: { type: 'sessionStorage', lifetime: 'persistent' }, at: 'lifetime' },
    ],
    valid: [
      { item: { type: 'localStorage', lifetime: 'persistent' } },
      { item: { type: 'sessionStorage', lifetime: 'session' } },
      {
        item: { type: 'localStorage', lifetime: 'PT30M', note: 'Its script removes it after half an hour.' },
      },
      { item: { type: 'localStorage', lifetime: 'event', until: 'until you sign out' } },
      { item: { type: 'pixel', lifetime: 'session' } },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const expected = natural.get(item.type)
      const { lifetime, type } = item
      if (expected === undefined || lifetime === expected || tellsNothing.has(lifetime)) continue
      if (item.note !== undefined || item.until !== undefined) continue
      const certain = type === 'sessionStorage' ? ('session' as const) : ('persistent' as const)
      const isWord = lifetime === 'session' || lifetime === 'persistent'
      yield item.finding('lifetime', {
        facts: { name: item.title, type, lifetime, expected },
        ...(isWord && { fix: item.set('lifetime', certain) }),
      })
    }
  },
})
