import { canonicalTag } from '../locale/intl.ts'
import { isShipped } from '../locale/shipped.ts'
import { readColumns } from '../model/choose-columns.ts'
import type { PageOptions } from '../options.ts'
import { views } from '../views/view.ts'
import { type RegionResult, refuse } from './region-error.ts'

/** What a region's first marker may ask for. */
export type RegionOptions = Pick<
  PageOptions,
  'locale' | 'view' | 'columns' | 'group' | 'join' | 'headingLevel'
>

const oneOf = <const T extends string>(values: readonly T[], value: string): T | undefined =>
  values.find((candidate) => candidate === value)

type Reader = (value: string, locales: readonly string[]) => RegionOptions | undefined

/** Each option by its name in a marker: what its value means, or undefined for a value that it cannot have. */
const readers: { readonly [name: string]: Reader } = {
  locale: (locale, locales) =>
    locales.includes(locale) || (canonicalTag(locale) !== undefined && isShipped(locale))
      ? { locale }
      : undefined,
  view(value) {
    const view = oneOf(views, value)
    return view && { view }
  },
  columns(value) {
    const read = readColumns(value)
    return read.ok ? { columns: read.value } : undefined
  },
  group(value) {
    const group = oneOf(['category', 'provider'], value)
    return group && { group }
  },
  join(value) {
    const join = oneOf(['true', 'false'], value)
    return join && { join: join === 'true' }
  },
  'heading-level': (value) => (/^[1-6]$/.test(value) ? { headingLevel: Number(value) } : undefined),
}

/** The options in a marker: `locale=fr view=table columns=name,purpose`, each at most once, values in quotes or not. */
export function readRegionOptions(
  words: string,
  line: number,
  locales: readonly string[],
): RegionResult<RegionOptions> {
  const options: RegionOptions = {}
  const seen = new Set<string>()
  for (const word of words.split(/[ \t]+/).filter((part) => part !== '')) {
    const equals = word.indexOf('=')
    const name = equals < 0 ? word : word.slice(0, equals)
    const value = equals < 0 ? '' : unquoted(word.slice(equals + 1))
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (reader === undefined)
      return refuse(
        'region/unknown-option',
        line,
        `There is no option “${name}”; there are ${Object.keys(readers).join(', ')}.`,
      )
    if (seen.has(name)) return refuse('region/invalid-value', line, `The option “${name}” is given twice.`)
    seen.add(name)
    const read = reader(value, locales)
    if (read === undefined)
      return refuse('region/invalid-value', line, `“${value}” is no value for “${name}”.`)
    Object.assign(options, read)
  }
  return { ok: true, value: options }
}

const unquoted = (value: string): string => value.replace(/^(['"])(.*)\1$/, '$2')
