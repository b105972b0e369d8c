import { categoryBlocks } from '../category/category-blocks.ts'
import { categoryLabel } from '../names.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import { itemTable } from '../table.ts'

/** A section for each category: what it is for, whether consent is asked, its table. */
const category: Section = {
  order: 40,
  build: (context) =>
    context.facts.categories.flatMap((group) => {
      const label = categoryLabel(context, group.category)
      const caption = context.words.say('table.caption', { category: label })
      const table = itemTable(context, caption, group.entries)
      return section(`category:${group.category.id}`, label, [...categoryBlocks(context, group), table])
    }),
}

export default category
