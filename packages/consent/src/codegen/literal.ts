/**
 * A string as a TypeScript literal in single quotes. Control, format and bidirectional characters, line separators and
 * lone surrogates are written as escapes, so that nothing hides in the file.
 */
export function stringLiteral(text: string): string {
  return `'${escaped(text).replaceAll("'", "\\'")}'`
}

/** A run of characters inside a template literal type. */
export function templatePart(text: string): string {
  return escaped(text).replaceAll('`', '\\`').replaceAll('${', '\\${')
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
      [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''),
    )
}

/** Plain JSON data as a TypeScript expression; keys that are no identifiers are quoted. Lists of objects take a line each. */
export function dataLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) {
    const members = value.map((member) => dataLiteral(member, ''))
    const long = value.some((member) => typeof member === 'object' && !Array.isArray(member))
    return long
      ? `[\n${members.map((member) => `${indent}  ${member},\n`).join('')}${indent}]`
      : `[${members.join(', ')}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${dataLiteral(member, '')}`)
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

const keyOf = (key: string) =>
  /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__' ? key : `[${stringLiteral(key)}]`
