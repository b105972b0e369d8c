import type { PageOptions } from '../options.ts'
import { distinctAnchors } from './distinct-anchors.ts'
import { findRegions } from './find-regions.ts'
import { type Line, splitLines } from './lines.ts'
import { type PageFormat, pageFormat } from './page-format.ts'
import type { RegionResult } from './region-error.ts'

export interface InjectSettings {
  /** The file's extension, which decides its format. */
  extension: string
  /** Makes what stands in a region: HTML for an HTML page, else Markdown. */
  render(options: PageOptions, format: 'html' | 'markdown'): string
  /** Options for every region; those in a region's first marker win. */
  options?: PageOptions | undefined
  /** Languages that a marker may ask for although our own strings are not in them: those of the declaration. */
  locales?: readonly string[] | undefined
}

/**
 * A page with the content of its regions made anew, and everything else as it was: bytes outside, line ends, no final line
 * feed where there was none. Or the first fault, and nothing changed.
 */
export function injectRegions(text: string, settings: InjectSettings): RegionResult<string> {
  const format = pageFormat(settings.extension)
  const lines = splitLines(text)
  const regions = findRegions(lines, format, settings.locales ?? [])
  if (!regions.ok) return regions
  const anchors = new Set<string>()
  let page = ''
  let next = 0
  for (const { start, end, options } of regions.value) {
    const wish = { ...settings.options, ...options, standalone: false }
    const content =
      format === 'html'
        ? distinctAnchors(settings.render(wish, 'html'), anchors)
        : settings.render(wish, 'markdown')
    page += joined(lines.slice(next, start + 1)) + framed(content, format, lines[start]?.end ?? '\n')
    next = end
  }
  return { ok: true, value: page + joined(lines.slice(next)) }
}

const joined = (lines: readonly Line[]): string => lines.map(({ text, end }) => text + end).join('')

/** Empty lines keep a marker from becoming part of a Markdown paragraph or table. */
function framed(content: string, format: PageFormat, end: string): string {
  const whole = content.endsWith('\n') || content === '' ? content : `${content}\n`
  return (format === 'html' ? whole : `\n${whole}\n`).replaceAll('\n', end)
}
