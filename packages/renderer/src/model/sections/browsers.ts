import { browsers as known } from '../browsers.ts'
import { link, paragraph, text } from '../inline.ts'
import { otherTypes } from '../other-types.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Block } from '../tree.ts'

/** Where browsers keep their settings. Always there. */
const browsers: Section = {
  order: 90,
  build({ facts, words }) {
    const blocks: Block[] = [
      paragraph(words.say('browsers.intro')),
      { type: 'list', items: known.map(({ name, url }) => link(url, [text(name)])) },
    ]
    const stored = otherTypes(facts).some((type) => type !== 'pixel' && type !== 'sdk')
    if (stored) blocks.push(paragraph(words.say('browsers.storage')))
    const necessary = facts.categories.some(({ category }) => category.core && category.id === 'necessary')
    if (necessary) blocks.push(paragraph(words.say('browsers.necessary')))
    return section('browsers', words.say('heading.browsers'), blocks)
  },
}

export default browsers
