import { plainText } from '../model/inline.ts'
import type { Block, Page } from '../model/tree.ts'

/** Every sentence, list item, cell and heading of a page, as plain words. */
export function wordsOf(page: Page): string[] {
  return [page.title, ...page.sections.flatMap((part) => [part.heading, ...part.blocks.flatMap(blockWords)])]
}

function blockWords(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.map(plainText)
    case 'table':
      return [
        plainText(block.caption),
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(plainText))),
      ]
    default:
      return [plainText(block.content)]
  }
}
