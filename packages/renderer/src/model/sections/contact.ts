import { anchorPart } from '../../escape/anchor.ts'
import type { MessageKey } from '../../locale/messages.ts'
import type { Context } from '../context.ts'
import { given, link, text } from '../inline.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Inline } from '../tree.ts'

/** Who answers for the site and where to write: a line for each fact, none for what is not stated. */
const contact: Section = {
  order: 110,
  build(context) {
    const { site } = context.declaration
    const { controller = {}, dpo = {}, authority = {} } = site
    const { words } = context
    const items: Inline[][] = []
    const line = (label: MessageKey, value: Inline[]) => {
      if (value.length > 0) items.push(words.labelled(words.say(label), value))
    }
    const stated = (...values: Inline[][]) => words.commas(values.filter((value) => value.length > 0))
    line('contact.controller', named(context, controller.name, controller.legalName))
    line('contact.address', onOneLine(controller.address))
    line('contact.country', controller.country === undefined ? [] : [text(words.country(controller.country))])
    line('contact.email', mail(controller.email))
    line('contact.phone', plain(controller.phone))
    line('contact.website', page(controller.url))
    line('contact.dpo', stated(plain(dpo.name), mail(dpo.email), page(dpo.url)))
    line('contact.authority', stated(plain(authority.name), page(authority.url)))
    line('contact.privacyPolicy', page(site.privacyPolicy))
    return section(
      'contact',
      words.say('heading.contact'),
      items.length === 0 ? [] : [{ type: 'list', items }],
    )
  },
}

const plain = (value: string | undefined): Inline[] => (value === undefined ? [] : [given(value)])

const page = (url: string | undefined): Inline[] => (url === undefined ? [] : link(url, [given(url)]))

const mail = (address: string | undefined): Inline[] =>
  address === undefined ? [] : link(`mailto:${anchorPart(address).replace('%40', '@')}`, [given(address)])

/** The lines of an address with commas between them. */
const onOneLine = (address: string | undefined): Inline[] =>
  plain(
    address
      ?.split(/[\r\n]+/)
      .map((line) => line.trim().replace(/,$/, ''))
      .filter((line) => line !== '')
      .join(', '),
  )

function named({ words }: Context, name: string | undefined, legalName: string | undefined): Inline[] {
  if (name === undefined || legalName === undefined || name === legalName) return plain(name ?? legalName)
  return words.remark(plain(name), plain(legalName))
}

export default contact
