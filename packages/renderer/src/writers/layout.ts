import type { PageOptions } from '../options.ts'

/** Where headings begin, and whether the title is one of them. */
export interface Layout {
  /** Of the first heading, 1 to 6. */
  level: number
  titled: boolean
}

/** A table in an existing page stands under that page's own title; everything else brings its title. */
export function layoutOf({ view, standalone, headingLevel }: PageOptions): Layout {
  const titled = view !== 'table' || standalone === true
  return { titled, level: Math.min(6, Math.max(1, Math.trunc(headingLevel ?? (titled ? 1 : 2)))) }
}
