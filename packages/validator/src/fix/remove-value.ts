import { lastToken, parentPointer } from '../pointer.ts'
import type { Source } from '../source/source.ts'
import { childNode, type SourceNode } from '../source/source-node.ts'
import { lineStartAt, nextLineAt, type TextEdit } from './text-edit.ts'

/**
 * The edit that takes the value at a pointer out of a file, with its key and its line. The last entry of an
 * optional list or map takes the list or map with it.
 */
export function removeValue(source: Source, pointer: string): TextEdit | undefined {
  if (pointer === '') return undefined
  const holderPointer = parentPointer(pointer)
  const found = source.find(holderPointer)
  const holder = found?.target ?? found
  const node = holder && childNode(holder, lastToken(pointer))
  if (!holder || !node) return undefined
  const siblings = holder.entries ? [...holder.entries.values()] : [...(holder.items ?? [])]
  const index = siblings.indexOf(node)
  if (siblings.length === 1) return removeOnly(source, holder, holderPointer, node)
  if (holder.flow) return removeFromFlow(siblings, index)
  return removeLines(source, node, holder)
}

function removeOnly(
  source: Source,
  holder: SourceNode,
  holderPointer: string,
  node: SourceNode,
): TextEdit | undefined {
  if (holder.flow) return { start: startOf(node), end: endOf(node), text: '' }
  return lastToken(holderPointer) === 'items' ? undefined : removeValue(source, holderPointer)
}

function removeFromFlow(siblings: readonly SourceNode[], index: number): TextEdit | undefined {
  const node = siblings[index]
  const [before, after] = [siblings[index - 1], siblings[index + 1]]
  if (node && after) return { start: startOf(node), end: startOf(after), text: '' }
  return node && before ? { start: endOf(before), end: endOf(node), text: '' } : undefined
}

/** Whole lines, from the entry's first to its last; undefined where it shares them with something else. */
function removeLines(source: Source, node: SourceNode, holder: SourceNode): TextEdit | undefined {
  const { text } = source
  const lineStart = lineStartAt(text, startOf(node))
  const before = text.slice(lineStart, startOf(node))
  const alone = holder.items ? /^ *-[ ]+$/.test(before) : /^ *$/.test(before)
  return alone ? { start: lineStart, end: nextLineAt(text, endOf(node)), text: '' } : undefined
}

function startOf(node: SourceNode): number {
  return node.key?.start ?? node.start
}

function endOf(node: SourceNode): number {
  return Math.max(node.end, node.key?.end ?? 0)
}
