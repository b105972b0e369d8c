/*
 * C0, DEL and C1 controls; bidirectional marks, embeddings, overrides and isolates (UAX 9); line and paragraph
 * separators; invisible characters that hide a difference (zero width space, word joiner and its like, byte order
 * mark, annotation and tag characters); lone surrogates.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `\\u{${code.toString(16).toUpperCase()}}`
}

/**
 * Text from a file or a site, fit for a terminal: every control, bidirectional or invisible character becomes a
 * visible sign (␛, ␊) or an escape (`\u{202E}`). A line break and a tab are control characters too: the result is
 * one line. Takes and gives any string; the result is well-formed UTF-16.
 */
export function sanitizeForTerminal(text: string): string {
  return text.replace(unsafe, visible)
}

function jsonEscape(character: string): string {
  let escaped = ''
  for (let index = 0; index < character.length; index += 1)
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  return escaped
}

/*
 * A CI runner reads commands out of what a step prints: `##[add-mask]` and `##vso[…]` anywhere in a line (GitHub's
 * old grammar, Azure), `::command::` and `##teamcity[` at its beginning.
 */
const anywhere = /##(?=\w*\[)/g
// The runner trims every kind of blank before it looks.
const atLineStart = /^([^\S\n]*)::/gm

/** Lines for people in which no CI runner finds a command: a blank goes between the signs that would begin one. */
export function withoutRunnerCommands(text: string): string {
  return text.replace(anywhere, '# #').replace(atLineStart, '$1: :')
}

/**
 * A value as indented JSON that is safe on a terminal and in a CI's log as well: the same characters are written as
 * `\uXXXX`, so that a parser reads exactly the value. Ends with a line break.
 */
export function toSafeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
  const safe = json.replace(unsafe, (character) => (character === '\n' ? '\n' : jsonEscape(character)))
  return `${safe.replace(anywhere, '#\\u0023')}\n`
}
