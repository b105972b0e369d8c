import { lastToken, parentPointer } from '../pointer.ts'
import type { Source } from '../source/source.ts'
import type { SourceNode } from '../source/source-node.ts'
import { lineBreakOf, lineEndAt, lineStartAt, type TextEdit } from './text-edit.ts'
import { type Quote, writeKey, writeValue } from './write-value.ts'

/** The edit that makes a file say `value` at a pointer: in the place of what is there, or as a new line. */
export function setValue(source: Source, pointer: string, value: unknown): TextEdit | undefined {
  const node = source.find(pointer)
  if (node) return replaceNode(source, node, value)
  if (pointer === '') return undefined
  const holderPointer = parentPointer(pointer)
  const holder = source.find(holderPointer)
  if (!holder || holder.empty) return setValue(source, holderPointer, { [lastToken(pointer)]: value })
  const map = holder.target ?? holder
  return map.entries ? addEntry(source, map, lastToken(pointer), value) : undefined
}

function replaceNode(source: Source, node: SourceNode, value: unknown): TextEdit | undefined {
  if (node.empty) {
    if (!node.key) return undefined
    const colon = source.text.indexOf(':', node.key.end)
    return colon < 0
      ? undefined
      : { start: colon + 1, end: colon + 1, text: ` ${writeValue(value, source.language)}` }
  }
  if (node.kind === 'map' || node.kind === 'list') {
    if (!node.flow) return undefined
  }
  const first = source.text[node.start]
  const quote: Quote | undefined = first === '"' || first === "'" ? first : undefined
  return { start: node.start, end: node.end, text: writeValue(value, source.language, quote) }
}

function addEntry(source: Source, map: SourceNode, key: string, value: unknown): TextEdit | undefined {
  const { text, language } = source
  const written = `${writeKey(key, language)}: ${writeValue(value, language)}`
  const last = [...(map.entries?.values() ?? [])].at(-1)
  if (!last?.key) {
    if (!map.flow) return undefined
    return { start: map.start, end: map.end, text: `{ ${written} }` }
  }
  const lineBreak = lineBreakOf(text)
  if (map.flow) {
    const ownLine = /[\r\n]/.test(text.slice(last.end, map.end))
    const separator = ownLine ? `,${lineBreak}${indentOf(text, last.key.start)}` : ', '
    const end = Math.max(last.end, last.key.end)
    return { start: end, end, text: separator + written }
  }
  const column = source.position(map.start).column
  const end = lineEndAt(text, Math.max(map.end, last.key.end))
  return { start: end, end, text: `${lineBreak}${' '.repeat(column - 1)}${written}` }
}

/** The blanks before the first word of a line. */
function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStartAt(text, offset), offset))?.[0] ?? ''
}
