import { text } from './inline.ts'
import type { Inline } from './tree.ts'

/** What stands for a placeholder: words, or inlines. */
export type Values = { readonly [placeholder: string]: string | readonly Inline[] }

/** A message cut at its placeholders: even places are words, odd ones names of placeholders. */
const cut = (message: string): string[] => message.split(/\{(\w+)\}/)

/** A message with values for its placeholders. A placeholder without a value stays as it is written. */
export function fillMessage(message: string, values: Values): Inline[] {
  const content: Inline[] = []
  let index = -1
  for (const part of cut(message)) {
    index += 1
    const value = index % 2 === 0 ? part : Object.hasOwn(values, part) ? values[part] : `{${part}}`
    if (typeof value !== 'string') for (const inline of value ?? []) content.push(inline)
    else if (value !== '') append(content, value)
  }
  return content
}

function append(content: Inline[], words: string): void {
  const last = content.at(-1)
  if (last?.type === 'text' && !last.lang && !last.isolated)
    content[content.length - 1] = text(last.text + words)
  else content.push(text(words))
}
