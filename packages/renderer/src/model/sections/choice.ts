import type { Context } from '../context.ts'
import { code, given, link, paragraph, text } from '../inline.ts'
import { itemName } from '../names.ts'
import type { Section } from '../section.ts'
import { section } from '../section.ts'
import type { Inline } from '../tree.ts'

/** How to choose, change and withdraw, and how long the choice is kept; only where there is something to choose. */
const choice: Section = {
  order: 70,
  build(context) {
    const { facts, words } = context
    const optIn = facts.entries.some(({ item }) => item.consent === 'opt-in')
    const optOut = facts.entries.some(({ item }) => item.consent === 'opt-out')
    if (!optIn && !optOut) return []
    const paragraphs = [
      ...(optIn ? [...asking(context), ...withdrawing(context)] : []),
      ...objecting(context, optIn),
      ...keeping(context),
    ]
    return section('choice', words.say('heading.choice'), paragraphs.map(paragraph))
  },
}

function asking({ declaration, words }: Context): Inline[][] {
  const byService = declaration.consent.unit === 'service'
  const unit = words.say(byService ? 'choice.byService' : 'choice.byCategory')
  return [[...words.say('choice.optIn'), text(' '), ...unit]]
}

function withdrawing({ declaration, words }: Context): Inline[][] {
  const { url, control } = declaration.consent.withdraw ?? {}
  const page = url === undefined ? undefined : pageLink(url)
  const button = control === undefined ? undefined : words.own(control)
  if (page !== undefined && button !== undefined)
    return [words.say('choice.withdrawBoth', { control: button, link: page })]
  if (button !== undefined) return [words.say('choice.withdrawControl', { control: button })]
  return page === undefined ? [] : [words.say('choice.withdrawUrl', { link: page })]
}

/** Where nobody is asked for consent there is none to withdraw: the same page and button serve to object. */
function objecting({ declaration, facts, words }: Context, optIn: boolean): Inline[][] {
  const { optOut, withdraw, gpc } = declaration.consent
  const { url, control } = optIn ? {} : (withdraw ?? {})
  const said: Inline[][] = []
  if (control !== undefined) said.push(words.say('choice.optOutControl', { control: words.own(control) }))
  for (const address of new Set([url, optOut?.url]))
    if (address !== undefined) said.push(words.say('choice.optOut', { link: pageLink(address) }))
  const sold = facts.entries.some(({ service }) => service.saleOrShare)
  if (sold && gpc === 'honoured') said.push(words.say('choice.gpc'))
  return said
}

const pageLink = (url: string): Inline[] => link(url, [given(url)])

function keeping(context: Context): Inline[][] {
  const { declaration, words } = context
  const { record } = declaration.consent
  const said = [...lifetimes(context), ...storedIn(context)]
  if (record !== undefined) said.push(words.say('choice.record', { record: words.own(record) }))
  return said
}

function lifetimes({ declaration, words }: Context): Inline[][] {
  const { granted, denied } = declaration.consent.lifetime ?? {}
  const sentences: Inline[][] = []
  const same = granted !== undefined && granted === denied
  if (same) sentences.push(words.say('choice.kept', { duration: words.duration(granted) }))
  else {
    if (granted !== undefined)
      sentences.push(words.say('choice.keptGranted', { duration: words.duration(granted) }))
    if (denied !== undefined)
      sentences.push(words.say('choice.keptDenied', { duration: words.duration(denied) }))
  }
  if (sentences.length === 0) return []
  return [
    [...sentences, words.say('choice.again')].flatMap((part, index) =>
      index === 0 ? part : [text(' '), ...part],
    ),
  ]
}

function storedIn({ declaration, facts, words }: Context): Inline[][] {
  const names = declaration.consent.storedIn.flatMap((id) => {
    const entry = facts.byId.get(id)
    if (entry?.item.status === 'planned') return []
    return [[entry === undefined ? code(id) : itemName(entry)]]
  })
  if (names.length === 0) return []
  return [words.say('choice.storedIn', { names: words.list(names) })]
}

export default choice
