import { sectionAnchor } from '../../escape/anchor.ts'
import { escapeHtml } from '../../escape/html.ts'
import { text } from '../../model/inline.ts'
import type { Inline, Page, PageSection } from '../../model/tree.ts'
import type { Layout } from '../layout.ts'
import { writeBlocks } from './blocks.ts'
import { type HtmlContext, writeInlines } from './inlines.ts'

/** The page as `<article class="cookie-charter">`: semantic, without styles and scripts. */
export function writeFragment(page: Page, { level, titled }: Layout, labelCells: boolean): string {
  const context: HtmlContext = { dir: page.dir, labelCells }
  const sectionLevel = titled ? Math.min(level + 1, 6) : level
  let html = `<article class="cookie-charter" lang="${escapeHtml(page.locale)}" dir="${page.dir}">\n`
  if (titled) html += writeHeading(level, page.titleContent ?? [text(page.title)], context)
  for (const section of page.sections) html += writeSection(section, sectionLevel, context)
  return `${html}</article>\n`
}

function writeSection(section: PageSection, level: number, context: HtmlContext): string {
  const titled = section.heading !== ''
  const content = section.headingContent ?? [text(section.heading)]
  const heading = titled ? writeHeading(level, content, context) : ''
  // Without a heading of its own a section's subheadings take its place, so that no level is skipped.
  const blocks = writeBlocks(section.blocks, titled ? level : level - 1, context)
  return `<section id="${escapeHtml(sectionAnchor(section.id))}">\n${heading}${blocks}</section>\n`
}

const writeHeading = (level: number, content: readonly Inline[], context: HtmlContext): string =>
  `<h${level}>${writeInlines(content, context)}</h${level}>\n`
