import { browsers as known } from '../browsers.ts'
import { given, link, paragraph, text } from '../inline.ts'
import { otherTypes } from '../other-types.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Block, Inline } from '../tree.ts'

/** Where browsers keep their settings. Always there. */
const browsers: Section = {
  order: 90,
  build({ facts, words }) {
    const blocks: Block[] = [
      paragraph([
        ...words.say('browsers.intro'),
        text(' '),
        ...words.list(known.map(browserLink)),
        text('.'),
      ]),
    ]
    const stored = otherTypes(facts).some((type) => type !== 'pixel' && type !== 'sdk')
    if (stored) blocks.push(paragraph(words.say('browsers.storage')))
    const necessary = facts.categories.some(({ category }) => category.core && category.id === 'necessary')
    if (necessary) blocks.push(paragraph(words.say('browsers.necessary')))
    return section('browsers', words.say('heading.browsers'), blocks)
  },
}

/** In a sentence, not in a list: a line that is nothing but a link is too small a target (WCAG 2.2, 2.5.8). */
const browserLink = ({ name, url }: (typeof known)[number]): Inline[] => link(url, [given(name)])

export default browsers
