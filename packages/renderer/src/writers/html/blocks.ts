import type { Block } from '../../model/tree.ts'
import { type HtmlContext, writeInlines } from './inlines.ts'
import { writeTable } from './table.ts'

/** Blocks of a section whose heading has the given level. */
export function writeBlocks(blocks: readonly Block[], level: number, context: HtmlContext): string {
  let html = ''
  for (const block of blocks) html += writeBlock(block, level, context)
  return html
}

function writeBlock(block: Block, level: number, context: HtmlContext): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${writeInlines(block.content, context)}</p>\n`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${writeInlines(item, context)}</li>\n`).join('')}</ul>\n`
    case 'heading': {
      const tag = `h${Math.min(level + 1, 6)}`
      return `<${tag}>${writeInlines(block.content, context)}</${tag}>\n`
    }
    case 'table':
      return writeTable(block, context)
  }
}
