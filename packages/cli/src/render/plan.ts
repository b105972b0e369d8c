import { columnIds, columnPresets, readColumns } from '@cookie-charter/renderer'
import { nearest } from '@cookie-charter/validator/nearest'
import { dayOf } from '../io/today.ts'
import { UsageError } from '../io/usage-error.ts'

/** The flags of render, as parsed. */
export interface RenderFlags {
  format?: string
  view?: string
  locale?: string
  columns?: string
  group?: string
  join?: boolean
  standalone?: boolean
  'heading-level'?: string
  out?: string
  inject?: string
  check?: boolean
  'all-locales'?: boolean
  'out-dir'?: string
  'list-labels'?: boolean
  today?: string
}

export type Format = 'html' | 'markdown' | 'json'

/** What the page shall be, whatever becomes of it. */
export interface PageWish {
  view: 'charter' | 'table' | 'register' | 'changes'
  locale: string | undefined
  columns: readonly string[] | undefined
  group: 'category' | 'provider' | undefined
  join: boolean | undefined
  standalone: boolean | undefined
  headingLevel: number | undefined
  today: string
}

export type RenderPlan =
  | { kind: 'labels' }
  | { kind: 'single'; wish: PageWish; format: Format; out: string | undefined; check: boolean }
  | { kind: 'inject'; wish: PageWish; file: string; check: boolean }
  | { kind: 'all'; wish: PageWish; format: Format; outDir: string; check: boolean }

const formats = ['html', 'markdown', 'json'] as const
const views = ['charter', 'table', 'register', 'changes'] as const

/** What a call of render asks for. Throws a UsageError for flags that do not go together or mean nothing. */
export function planRender(flags: RenderFlags): RenderPlan {
  if (flags['list-labels']) return { kind: 'labels' }
  const wish = pageWish(flags)
  const check = flags.check === true
  if (flags.inject !== undefined) {
    refuseBeside('--inject', flags, ['format', 'out', 'all-locales', 'out-dir', 'standalone'])
    return { kind: 'inject', wish, file: flags.inject, check }
  }
  const format = formatOf(flags)
  if (flags['all-locales']) {
    refuseBeside('--all-locales', flags, ['out', 'locale'])
    if (flags['out-dir'] === undefined)
      throw new UsageError('--all-locales needs a place for its files.', 'Add --out-dir DIR.')
    return { kind: 'all', wish, format, outDir: flags['out-dir'], check }
  }
  if (flags['out-dir'] !== undefined)
    throw new UsageError('--out-dir goes with --all-locales.', 'For one page, use --out FILE.')
  return { kind: 'single', wish, format, out: flags.out, check }
}

function refuseBeside(name: string, flags: RenderFlags, others: (keyof RenderFlags)[]): void {
  const other = others.find((flag) => flags[flag] !== undefined)
  if (other) throw new UsageError(`${name} and --${other} exclude each other.`, 'Give one of them.')
}

function pageWish(flags: RenderFlags): PageWish {
  return {
    view: flags.view === undefined ? 'charter' : oneOf('view', flags.view, views),
    locale: flags.locale,
    columns: flags.columns === undefined ? undefined : columnsOf(flags.columns),
    group: flags.group === undefined ? undefined : oneOf('group', flags.group, ['category', 'provider']),
    join: flags.join,
    standalone: flags.standalone,
    headingLevel: headingLevel(flags['heading-level']),
    today: dayOf(flags.today, 'today'),
  }
}

function formatOf({ format, out }: RenderFlags): Format {
  if (format !== undefined) return oneOf('format', format, formats)
  if (out === undefined) return 'html'
  if (/\.(?:md|mdx|markdown)$/i.test(out)) return 'markdown'
  return /\.json$/i.test(out) ? 'json' : 'html'
}

function oneOf<const T extends string>(flag: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new UsageError(`--${flag} ${JSON.stringify(value)} is not known.`, suggestion(value, values))
}

function columnsOf(value: string): readonly string[] {
  const read = readColumns(value)
  if (read.ok) return read.value
  const known = [...columnIds, ...Object.keys(columnPresets)]
  throw new UsageError(
    `There is no column or preset ${JSON.stringify(read.unknown)}.`,
    suggestion(read.unknown, known),
  )
}

function suggestion(value: string, known: readonly string[]): string {
  const near = nearest(value, known)
  return near === undefined ? `Say one of: ${known.join(', ')}.` : `Did you mean ${near}?`
}

function headingLevel(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-6]$/.test(value))
    throw new UsageError(
      `--heading-level ${JSON.stringify(value)} is no heading level.`,
      'Say a number from 1 to 6.',
    )
  return Number(value)
}
