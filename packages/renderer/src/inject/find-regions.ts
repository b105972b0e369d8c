import { fencedLines } from './fences.ts'
import type { Line } from './lines.ts'
import { type Marker, readMarker } from './marker.ts'
import type { PageFormat } from './page-format.ts'
import { type RegionResult, refuse } from './region-error.ts'
import { type RegionOptions, readRegionOptions } from './region-options.ts'

/** Where a region is: the indexes of the lines with its markers, from 0. */
export interface Region {
  start: number
  end: number
  options: RegionOptions
}

/** The regions of a page in order, or the first fault. `locales` may be asked for beside those that are shipped. */
export function findRegions(
  lines: readonly Line[],
  format: PageFormat,
  locales: readonly string[],
): RegionResult<Region[]> {
  const fenced = format === 'html' ? [] : fencedLines(lines)
  const regions: Region[] = []
  let open: { start: number; options: RegionOptions } | undefined
  for (const [index, { text }] of lines.entries()) {
    const marker = fenced[index] ? undefined : readMarker(text, format)
    if (marker === undefined) continue
    const fault = faultOf(marker, open?.start, index + 1)
    if (fault !== undefined) return fault
    if (open !== undefined) {
      regions.push({ ...open, end: index })
      open = undefined
      continue
    }
    const options = readRegionOptions(marker.words, index + 1, locales)
    if (!options.ok) return options
    open = { start: index, options: options.value }
  }
  if (open !== undefined)
    return refuse('region/unclosed', open.start + 1, 'This region has no marker cookie-charter:end.')
  if (regions.length === 0)
    return refuse(
      'region/none',
      1,
      'There is no region between markers cookie-charter:start and cookie-charter:end.',
    )
  return { ok: true, value: regions }
}

function faultOf({ verb, words }: Marker, opened: number | undefined, line: number) {
  if (verb !== 'start' && verb !== 'end')
    return refuse(
      'region/unknown-marker',
      line,
      `There is no marker cookie-charter:${verb}; there are start and end.`,
    )
  if (verb === 'start' && opened !== undefined)
    return refuse('region/nested', line, `A region begins inside the one of line ${opened + 1}.`)
  if (verb === 'end' && opened === undefined)
    return refuse('region/unopened', line, 'A region ends here that does not begin before.')
  if (verb === 'end' && words !== '')
    return refuse('region/unknown-option', line, 'Options stand in the first marker, not in the last.')
  return undefined
}
