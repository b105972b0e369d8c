import { safeHref } from '../../escape/href.ts'
import type { MessageKey } from '../../locale/messages.ts'
import { audienceSentences } from '../category/audience-sentences.ts'
import type { Context } from '../context.ts'
import type { Entry } from '../facts.ts'
import { given, link, text } from '../inline.ts'
import { nameLine } from '../name-line.ts'
import { serviceLabel } from '../names.ts'
import type { Inline } from '../tree.ts'
import { jurisdictionName } from './jurisdiction-name.ts'

/** A column of the register: there if it has something to say for one entry at least. */
export interface RegisterColumn {
  id: string
  rowHeader?: true
  heading: MessageKey
  automatic(entries: readonly Entry[]): boolean
  cell(entry: Entry, context: Context): Inline[][]
}

type Stated = NonNullable<Entry['item']['exemption']>

const stated = (fact: keyof Stated) => (entries: readonly Entry[]) =>
  entries.some(({ item }) => item.exemption?.[fact] !== undefined)

const day =
  (fact: 'reviewed' | 'reviewBy', mark?: (day: string, context: Context) => Inline[] | undefined) =>
  ({ item }: Entry, context: Context): Inline[][] => {
    const date = item.exemption?.[fact]
    if (date === undefined) return []
    const remark = mark?.(date, context)
    const said = context.words.date(date)
    return [remark === undefined ? said : context.words.remark(said, remark)]
  }

/** In the order of the register. */
export const registerColumns: readonly RegisterColumn[] = [
  {
    id: 'name',
    rowHeader: true,
    heading: 'column.name',
    automatic: () => true,
    cell: (entry, { words }) => [nameLine(words, entry, true)],
  },
  {
    id: 'service',
    heading: 'column.service',
    automatic: () => true,
    cell: ({ service }, context) => [serviceLabel(context, service)],
  },
  {
    id: 'purpose',
    heading: 'column.purpose',
    automatic: () => true,
    cell: ({ item }, { words }) => [words.own(item.purpose)],
  },
  {
    id: 'ground',
    heading: 'register.ground',
    automatic: () => true,
    cell: ({ item }, { words }) => [
      item.exemption === undefined
        ? words.say('register.noGround')
        : words.say(`ground.${item.exemption.ground}`),
    ],
  },
  {
    id: 'reason',
    heading: 'register.reason',
    automatic: (entries) =>
      stated('reason')(entries) || entries.some(({ service }) => service.audience !== undefined),
    cell({ item, service }, { words }) {
      const lines = item.exemption?.reason === undefined ? [] : [words.own(item.exemption.reason)]
      const measured = item.exemption?.ground === 'audience-measurement' ? service.audience : undefined
      return measured === undefined ? lines : [...lines, ...audienceSentences(words, measured)]
    },
  },
  {
    id: 'jurisdictions',
    heading: 'register.jurisdictions',
    automatic: () => true,
    cell({ item: { exemption } }, { words }) {
      if (exemption === undefined) return []
      if (exemption.jurisdictions === undefined) return [words.say('register.everywhere')]
      return [words.list(exemption.jurisdictions.map((code) => [text(jurisdictionName(words, code))]))]
    },
  },
  {
    id: 'reference',
    heading: 'register.reference',
    automatic: stated('reference'),
    cell({ item: { exemption } }) {
      const reference = exemption?.reference
      if (reference === undefined) return []
      return [safeHref(reference) === undefined ? [given(reference)] : link(reference, [given(reference)])]
    },
  },
  {
    id: 'reviewed',
    heading: 'register.reviewed',
    automatic: stated('reviewed'),
    cell: day('reviewed'),
  },
  {
    id: 'reviewBy',
    heading: 'register.reviewBy',
    automatic: stated('reviewBy'),
    cell: day('reviewBy', (date, { today, words }) =>
      today !== undefined && date < today ? words.say('register.overdue') : undefined,
    ),
  },
  {
    id: 'owner',
    heading: 'register.owner',
    automatic: (entries) => entries.some(({ service }) => service.owner !== undefined),
    cell: ({ service }) => (service.owner === undefined ? [] : [[given(service.owner)]]),
  },
]
