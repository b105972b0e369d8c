/**
 * A case of `fixtures/outside`: one fault in a declaration without any, and perhaps a twin in which it is mended. The
 * expected line is the one marked `#!`, or the one that reads as `mark` does.
 */
export interface OutsideCase {
  readonly rule: string
  /** What sets it apart from the other cases of its rule. */
  readonly case?: string
  readonly severity?: string
  /** The declaration that it is put into, `base` unless stated. */
  readonly base?: string
  /** The service that the text is another item of, or `services` for another service. */
  readonly in?: string
  /** Words of the declaration that the text stands in place of, where it is not added. */
  readonly replace?: string
  readonly bad?: string
  readonly good?: string
  /** Stands in place of the words of `replace` where the text is added all the same. */
  readonly by?: string
  /** A second change, the same in both twins; `text` is taken as it is. */
  readonly then?: Change
  readonly mark?: string
  /** How often the text is added, with its number in place of `№`: in the bad one, in the good one. */
  readonly repeat?: readonly [number, number]
  /** Other rules that have to speak in this case too. */
  readonly also?: readonly string[]
}

interface Change {
  readonly in?: string
  readonly replace?: string
  readonly text: string
}

/** A declaration as text, and the line where the finding is expected; undefined where none is marked. */
export interface Written {
  readonly text: string
  readonly line: number | undefined
}

/** Puts one side of a case into its declaration, under a profile or under none. */
export function writeCase(
  given: OutsideCase,
  side: 'bad' | 'good',
  base: string,
  profile: string | undefined,
): Written {
  let text = base
  if (given.by !== undefined) text = replaced(text, given.replace ?? '', given.by)
  text = changed(text, given.by === undefined ? given : { in: given.in }, numbered(given, side))
  if (given.then) {
    const { replace, text: words } = given.then
    text = replace === undefined ? changed(text, given.then, words) : replaced(text, replace, words)
  }
  return marked(underProfile(text, profile), given.mark)
}

/** The base declarations name `eu`; another profile stands in its place, or none does. */
export function underProfile(base: string, profile: string | undefined): string {
  return profile === undefined
    ? base.replace(/^jurisdictions:\n {2}- eu\n/m, '')
    : base.replace(/^ {2}- eu$/m, `  - ${profile}`)
}

/** The text of a side, as often as asked; `s×4096` is so many letters. */
function numbered(given: OutsideCase, side: 'bad' | 'good'): string {
  const text = (given[side] ?? '').replace(/(\w)×(\d+)/g, (_, letter: string, times) =>
    letter.repeat(Number(times)),
  )
  const times = given.repeat?.[side === 'bad' ? 0 : 1] ?? 1
  return Array.from({ length: times }, (_, index) => text.replaceAll('№', String(index + 1))).join('')
}

const itemIndent = 6
const serviceIndent = 2

function changed(
  base: string,
  { in: place, replace }: { in?: string | undefined; replace?: string },
  text: string,
): string {
  if (replace !== undefined) return replaced(base, replace, indented(text, indentOf(replace)))
  if (place === 'services') return base + indented(text, serviceIndent)
  const start = base.indexOf(`\n  ${place}:\n`, base.indexOf('\nservices:\n'))
  if (place === undefined || start < 0) throw new Error(`No such service: ${place}`)
  const next = /\n(?= {2}\S)/.exec(base.slice(start + 1))
  const end = next ? start + 1 + next.index + 1 : base.length
  return base.slice(0, end) + indented(text, itemIndent) + base.slice(end)
}

function replaced(base: string, words: string, by: string): string {
  const [before, after, ...more] = base.split(words)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`Not once in the declaration: ${words}`)
  return before + by + after
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** A text moved so that its outermost line begins after so many spaces. */
function indented(text: string, indent: number): string {
  const lines = text.split('\n')
  const own = Math.min(...lines.filter((line) => line.trim() !== '').map(indentOf))
  return lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line.slice(own))).join('\n')
}

function marked(text: string, mark: string | undefined): Written {
  const lines = text.split('\n')
  const index = lines.findLastIndex((line) => (mark === undefined ? line.endsWith('#!') : line === mark))
  return { text: text.replace(/ #!$/gm, ''), line: index < 0 ? undefined : index + 1 }
}
