import { cleanName, cleanText } from '../../escape/clean.ts'
import { safeHref } from '../../escape/href.ts'
import { escapeHtml } from '../../escape/html.ts'
import { canonicalTag } from '../../locale/intl.ts'
import { direction } from '../../model/languages.ts'
import type { Inline } from '../../model/tree.ts'

/** What the writer must know of the page around what it writes. */
export interface HtmlContext {
  dir: 'ltr' | 'rtl'
  /** Whether cells repeat their column's heading, for a stylesheet that shows rows as cards. */
  labelCells: boolean
}

export function writeInlines(content: readonly Inline[], context: HtmlContext): string {
  let html = ''
  for (const part of content) html += writeInline(part, context)
  return html
}

function writeInline(part: Inline, context: HtmlContext): string {
  switch (part.type) {
    case 'text':
      if (part.lang !== undefined) return foreignHtml(part.text, part.lang)
      // Most of what is given runs from left to right, as an unmarked page does.
      return part.isolated && context.dir === 'rtl'
        ? `<bdi>${textHtml(part.text)}</bdi>`
        : textHtml(part.text)
    case 'code':
      // Names are read from left to right, in whatever direction the words around them run.
      return `<code${context.dir === 'rtl' ? ' dir="ltr"' : ''}>${escapeHtml(cleanName(part.text))}</code>`
    case 'time':
      return `<time datetime="${escapeHtml(part.datetime)}">${textHtml(part.text)}</time>`
    case 'strong':
      return `<strong>${writeInlines(part.content, context)}</strong>`
    case 'link': {
      const href = safeHref(part.href)
      const words = writeInlines(part.content, context)
      return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`
    }
  }
}

const textHtml = (text: string): string => escapeHtml(cleanText(text))

function foreignHtml(text: string, lang: string): string {
  const tag = canonicalTag(lang)
  if (tag === undefined) return textHtml(text)
  return `<span lang="${tag}" dir="${direction(tag)}">${textHtml(text)}</span>`
}
