/** What a file holds: how its markers look, and what is written between them. */
export type PageFormat = 'html' | 'markdown' | 'mdx'

/** By the extension, with or without its dot: `.html` and `.htm`, `.mdx`, anything else Markdown. */
export function pageFormat(extension: string): PageFormat {
  const name = extension.replace(/^\./, '').toLowerCase()
  if (name === 'html' || name === 'htm') return 'html'
  return name === 'mdx' ? 'mdx' : 'markdown'
}
