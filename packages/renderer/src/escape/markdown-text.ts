import { cleanText } from './clean.ts'

/**
 * A character that shows nothing and breaks no line. It stands inside what a Markdown processor would otherwise turn
 * into something else after decoding every escape: an autolink (GFM looks for these in decoded text) or a template.
 */
const joiner = '\u2060'

const recognised = /\/\/|:\/|www\.|@|\{\{|\}\}/i

const unrecognised = (text: string): string =>
  recognised.test(text)
    ? text
        .replace(/:(?=\/)|\/(?=\/)|www(?=\.)|\{(?=[{%#])|[}%#](?=\})/gi, (found) => found + joiner)
        .replace(/@/g, `${joiner}@`)
    : text

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
  '|': '&#124;',
  // Some processors take the backtick after a backslash for code when it stands in emphasis.
  '`': '&#96;',
}

const special = /[\\`*_[\]~$#^&<>{}|]/
const allSpecial = /[\\`*_[\]~$#^&<>{}|]/g

const numericEntity = (character: string): string => `&#${character.charCodeAt(0)};`

/** Text for a paragraph, heading, list item or cell of Markdown and MDX: nothing in it is markup. One line. */
export function escapeMarkdown(text: string): string {
  const words = unrecognised(cleanText(text))
  return special.test(words)
    ? words.replace(allSpecial, (character) => entities[character] ?? `\\${character}`)
    : words
}

/**
 * As `escapeMarkdown`, for the words of a link. A processor makes no link in a link, so an address stays as it is; but
 * some read these words a second time without their backslashes, so all marks are entities.
 */
export const escapeLinkText = (text: string): string => cleanText(text).replace(allSpecial, numericEntity)

/** Text in a raw element: every punctuation mark as an entity. */
export const escapeRawText = (text: string): string =>
  unrecognised(text).replace(/[!-/:-@[-`{-~]/g, numericEntity)

/**
 * The start of a line that comes from data: a heading, list, quote, container, number or front matter mark becomes a
 * plain character, and `import` and `export`, which MDX takes for code, words.
 */
export function guardLineStart(line: string): string {
  const trimmed = line.replace(/^[ \t]+/, '')
  if (/^(?:import|export)/.test(trimmed)) return `&#${trimmed.charCodeAt(0)};${trimmed.slice(1)}`
  if (/^[-+=:!?%"]/.test(trimmed)) return `\\${trimmed}`
  return trimmed.replace(/^(\d+)([.)])/, '$1\\$2')
}
