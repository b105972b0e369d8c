import { paragraph } from '../inline.ts'
import { otherTypes } from '../other-types.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Block } from '../tree.ts'

/** What a cookie is, and each other technology that is used. */
const definition: Section = {
  order: 20,
  build({ facts, words }) {
    const types = otherTypes(facts)
    const blocks: Block[] = [paragraph(words.say('definition.cookie'))]
    if (types.length > 0)
      blocks.push(paragraph(words.say('definition.other')), {
        type: 'list',
        items: types.map((type) => words.say(`definition.${type}`)),
      })
    const heading = types.length > 0 ? 'heading.definitionOther' : 'heading.definition'
    return section('definition', words.say(heading), blocks)
  },
}

export default definition
