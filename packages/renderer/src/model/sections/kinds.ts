import type { Entry } from '../facts.ts'
import { categoryLabels } from '../names.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Inline } from '../tree.ts'

/** The kinds that there are: by purpose, by party, by how long they stay. */
const kinds: Section = {
  order: 30,
  build(context) {
    const { facts, words } = context
    if (facts.entries.length === 0) return []
    const categories = facts.categories.map(({ category }) => category)
    const items: Inline[][] = [
      words.say('kinds.purpose', { categories: categoryLabels(context, categories) }),
    ]
    const some = (holds: (entry: Entry) => boolean) => facts.entries.some(holds)
    if (some(({ item }) => item.party === 'first')) items.push(words.say('kinds.first'))
    if (some(({ item }) => item.party === 'third')) items.push(words.say('kinds.third'))
    if (some(endsWithBrowser)) items.push(words.say('kinds.session'))
    if (some((entry) => lifetimesOf(entry).some(isPersistent))) items.push(words.say('kinds.persistent'))
    return section('kinds', words.say('heading.kinds'), [{ type: 'list', items }])
  },
}

const lifetimesOf = ({ item }: Entry): string[] => [
  item.lifetime,
  ...item.lifetimeVariants.map(({ lifetime }) => lifetime),
]

/** Session storage ends with its tab, as its own definition says. */
const endsWithBrowser = (entry: Entry): boolean =>
  entry.item.type !== 'sessionStorage' && lifetimesOf(entry).includes('session')

const isPersistent = (lifetime: string): boolean => lifetime === 'persistent' || lifetime.startsWith('P')

export default kinds
