import { safeHref } from '../../escape/href.ts'
import { markdownCode } from '../../escape/markdown-code.ts'
import { escapeLinkText, escapeMarkdown } from '../../escape/markdown-text.ts'
import type { Inline } from '../../model/tree.ts'

/** Inlines on one line of Markdown. */
export function writeInlines(content: readonly Inline[], plain = escapeMarkdown): string {
  let markdown = ''
  for (const part of content) markdown += writeInline(part, plain)
  return markdown
}

function writeInline(part: Inline, plain: (text: string) => string): string {
  switch (part.type) {
    case 'text':
    case 'time':
      return plain(part.text)
    case 'code':
      return markdownCode(part.text)
    case 'strong': {
      const words = writeInlines(part.content, plain).trim()
      return words === '' ? '' : `**${words}**`
    }
    case 'link': {
      const href = safeHref(part.href)
      if (href === undefined) return writeInlines(part.content, plain)
      return `[${writeInlines(part.content, escapeLinkText)}](${href.replaceAll('&', '&amp;')})`
    }
  }
}
