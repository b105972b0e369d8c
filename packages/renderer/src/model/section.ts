import type { Context } from './context.ts'
import { hasForeignPart, plainText } from './inline.ts'
import type { Block, Inline, PageSection } from './tree.ts'

/** A part of the charter: where it stands, and what it says if its facts are there. */
export interface Section {
  /** Its place on the page; lower comes first. */
  order: number
  /** No section where the facts are missing; a section for each category where it is about these. */
  build(context: Context): PageSection[]
}

/** A section with its heading, or none without blocks. */
export function section(id: string, heading: readonly Inline[], blocks: readonly Block[]): PageSection[] {
  if (blocks.length === 0) return []
  const built: PageSection = { id, heading: plainText(heading), blocks: [...blocks] }
  if (hasForeignPart(heading)) built.headingContent = [...heading]
  return [built]
}
