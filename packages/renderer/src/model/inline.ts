import { safeHref } from '../escape/href.ts'
import type { Code, Inline, Paragraph, Strong, Text } from './tree.ts'

export const text = (value: string): Text => ({ type: 'text', text: value })

/** A name, number or address as it was given, in no stated language. */
export const given = (value: string): Text => ({ type: 'text', text: value, isolated: true })

export const code = (value: string): Code => ({ type: 'code', text: value })

export const strong = (content: Inline[]): Strong => ({ type: 'strong', content })

export const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', content })

/** A link, or its content alone where the address is none that a page may carry. */
export function link(href: string | undefined, content: Inline[]): Inline[] {
  const safe = href === undefined ? undefined : safeHref(href)
  return safe === undefined ? content : [{ type: 'link', href: safe, content }]
}

/** The words of a run of inlines, without their marks. */
export function plainText(content: readonly Inline[]): string {
  let words = ''
  for (const part of content) {
    if (part.type === 'link' || part.type === 'strong') words += plainText(part.content)
    else words += part.text
  }
  return words
}

/** Whether a part of it is in another language than the page. */
export function hasForeignPart(content: readonly Inline[]): boolean {
  return content.some((part) =>
    part.type === 'link' || part.type === 'strong'
      ? hasForeignPart(part.content)
      : part.type === 'text' && part.lang !== undefined,
  )
}
