import { guardLineStart } from '../../escape/markdown-text.ts'
import { text } from '../../model/inline.ts'
import type { Block, Inline, Page } from '../../model/tree.ts'
import type { Layout } from '../layout.ts'
import { writeInlines } from './inlines.ts'
import { writeTable } from './table.ts'

/** The page as GFM that is valid MDX too: blocks with an empty line between them, and one line feed at the end. */
export function writeMarkdown(page: Page, { level, titled }: Layout): string {
  const sectionLevel = titled ? Math.min(level + 1, 6) : level
  const blocks: string[] = []
  if (titled) blocks.push(writeHeading(level, page.titleContent ?? [text(page.title)]))
  for (const section of page.sections) {
    blocks.push(writeHeading(sectionLevel, section.headingContent ?? [text(section.heading)]))
    // Without a heading of its own a section's subheadings take its place, so that no level is skipped.
    const under = section.heading === '' ? sectionLevel - 1 : sectionLevel
    for (const block of section.blocks) blocks.push(writeBlock(block, under))
  }
  return blocks.filter((block) => block !== '').join('\n')
}

function writeBlock(block: Block, level: number): string {
  switch (block.type) {
    case 'paragraph':
      return writeLine('', block.content)
    case 'list':
      return block.items.map((item) => writeLine('- ', item)).join('')
    case 'heading':
      return writeHeading(Math.min(level + 1, 6), block.content)
    case 'table':
      return writeTable(block)
  }
}

const writeHeading = (level: number, content: readonly Inline[]): string =>
  writeLine(`${'#'.repeat(level)} `, content)

function writeLine(mark: string, content: readonly Inline[]): string {
  const words = writeInlines(content).trimEnd()
  return words === '' ? '' : `${mark}${guardLineStart(words)}\n`
}
