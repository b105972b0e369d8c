import type { ResolvedDeclaration, TextMap } from '@cookie-charter/schema'
import { canonicalTag, conjunction, dateFormat, numberFormat, regionNames, unbroken } from '../locale/intl.ts'
import { marked } from '../locale/intl-marks.ts'
import type { Locale } from '../locale/locale.ts'
import type { MessageKey } from '../locale/messages.ts'
import { fillMessage, type Values } from './fill-message.ts'
import { text } from './inline.ts'
import { language, pickText, searchOrder, tagChain } from './languages.ts'
import { formatDuration, formatDurationRange, type Wording } from './lifetime/format-duration.ts'
import { type Labels, overrides } from './overrides.ts'
import type { Inline, Time } from './tree.ts'

/** Everything that turns facts into words of one language; made once for a page. */
export interface Words {
  /** The page's language. */
  tag: string
  /** A string of ours by its key, with what stands for its placeholders. */
  say(key: MessageKey, values?: Values): Inline[]
  /** A string of ours that has no placeholders. */
  plain(key: MessageKey): string
  /** Whether a key is one of ours. */
  has(key: string): boolean
  /** A text of the declaration. */
  own(map: TextMap): Inline[]
  /** "A, B and C" */
  list(members: readonly (readonly Inline[])[]): Inline[]
  /** "A, B" */
  commas(members: readonly (readonly Inline[])[]): Inline[]
  /** "label: value" */
  labelled(label: readonly Inline[], value: readonly Inline[]): Inline[]
  /** "text (remark)" */
  remark(main: readonly Inline[], remark: readonly Inline[]): Inline[]
  /** A YYYY-MM-DD day; what is no day stays as it is. */
  date(day: string): Inline[]
  country(code: string): string
  number(value: number): string
  duration(iso: string): string
  durationRange(from: string, to: string): string | undefined
}

/**
 * @param locale the language of our strings
 * @param requested the language asked for: the page's, if our strings are in it
 * @param markIntl whether words from `Intl` stand between marks, for `sameButForIntl`
 */
export function makeWords(
  declaration: ResolvedDeclaration,
  locale: Locale,
  requested: string | undefined,
  labels: Labels | undefined,
  markIntl = false,
): Words {
  const asked = tagChain(requested ?? declaration.locales[0] ?? locale.tag)
  const tag = asked.find((candidate) => language(candidate) === language(locale.tag)) ?? locale.tag
  const usable = Intl.NumberFormat.supportedLocalesOf(canonicalTag(tag) ?? locale.tag)[0] ?? locale.tag
  const wording: Wording = { locale, tag: usable }
  const replaced = overrides(declaration, labels, [...new Set([...tagChain(tag), locale.tag])])
  const order = searchOrder(declaration, requested)

  const mark = markIntl ? marked : (words: string) => words
  const plain = (key: MessageKey): string => replaced.get(key) ?? locale.messages[key]
  const pageLanguage = language(usable)
  const sameLanguage = (tag: string) => tag === usable || language(tag) === pageLanguage
  const fixed = new Map<MessageKey, Inline[]>()
  const say = (key: MessageKey, values?: Values): Inline[] => {
    if (values !== undefined) return fillMessage(plain(key), values)
    const known = fixed.get(key) ?? fillMessage(plain(key), {})
    fixed.set(key, known)
    return known
  }
  const durations = new Map<string, string>()

  return {
    tag: usable,
    say,
    plain,
    has: (key) => Object.hasOwn(locale.messages, key),
    own(map) {
      const found = pickText(map, order)
      if (found === undefined) return []
      return sameLanguage(found.lang)
        ? [text(found.text)]
        : [{ type: 'text', text: found.text, lang: found.lang }]
    },
    list: (members) => joinList(usable, members, mark),
    commas([first = [], ...others]) {
      return others.reduce<Inline[]>((said, rest) => say('format.comma', { first: said, rest }), [...first])
    },
    labelled: (label, value) => say('format.labelled', { label, value }),
    remark: (main, remark) => say('format.remark', { text: main, remark }),
    date: (day) => formatDay(usable, day, mark),
    country: (code) => mark(countryName(usable, code)),
    number: (value) => mark(unbroken(numberFormat(usable).format(value))),
    duration(iso) {
      const known = durations.get(iso) ?? mark(formatDuration(wording, iso))
      durations.set(iso, known)
      return known
    },
    durationRange(from, to) {
      const range = formatDurationRange(wording, from, to)
      return range === undefined ? undefined : mark(range)
    },
  }
}

type Mark = (words: string) => string

function joinList(tag: string, members: readonly (readonly Inline[])[], mark: Mark): Inline[] {
  if (members.length <= 1) return [...(members[0] ?? [])]
  const joined: Inline[] = []
  for (const part of conjunction(tag).formatToParts(members.map((_, index) => String(index))))
    if (part.type === 'literal') joined.push(text(mark(part.value)))
    else joined.push(...(members[Number(part.value)] ?? []))
  return joined
}

function formatDay(tag: string, day: string, mark: Mark): Inline[] {
  const instant = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(instant)) return [text(day)]
  const time: Time = { type: 'time', datetime: day, text: mark(unbroken(dateFormat(tag).format(instant))) }
  return [time]
}

function countryName(tag: string, code: string): string {
  try {
    return regionNames(tag).of(code) ?? code
  } catch {
    return code
  }
}
