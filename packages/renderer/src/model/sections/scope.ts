import { given, link, paragraph, text } from '../inline.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Block, Inline } from '../tree.ts'

/** Which sites the page speaks of. */
const scope: Section = {
  order: 10,
  build({ declaration, facts, words }) {
    const { name, urls } = declaration.site
    const site = words.own(name)
    const blocks: Block[] = []
    if (facts.entries.length === 0) blocks.push(paragraph(words.say('scope.none', { site })))
    if (urls.length > 1)
      blocks.push(
        paragraph([
          ...words.say('scope.several', { site }),
          text(' '),
          ...words.list(urls.map(siteLink)),
          text('.'),
        ]),
      )
    else if (facts.entries.length > 0 && urls[0] !== undefined)
      blocks.push(paragraph(words.say('scope.one', { site, address: siteLink(urls[0]) })))
    return section('scope', words.say('heading.scope'), blocks)
  },
}

const siteLink = (url: string): Inline[] =>
  link(url, [given(url.replace(/^https?:\/\//, '').replace(/\/$/, ''))])

export default scope
