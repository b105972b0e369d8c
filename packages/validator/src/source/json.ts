import { limits } from '../limits.ts'
import { scanJson } from './json-tree.ts'
import { limitProblem } from './limit-problem.ts'
import type { ParseResult } from './source.ts'
import type { SourceNode } from './source-node.ts'

/** Parses a JSON text (RFC 8259). Never throws: what is wrong, a duplicate key too, is one problem. */
export function parseJson(text: string): ParseResult {
  const shape = shapeOf(text)
  if (shape.tooDeepAt !== undefined) return { ok: false, problem: limitProblem('depth', shape.tooDeepAt) }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return {
      ok: false,
      problem: scanned(text).problem ?? { rule: 'syntax/json', message: String(error), offset: 0 },
    }
  }
  const counted = countOf(value)
  if (counted.values > limits.values) return { ok: false, problem: limitProblem('values') }
  if (counted.keys !== shape.keys) {
    const { problem } = scanned(text)
    if (problem) return { ok: false, problem }
  }
  return { ok: true, parsed: { value, tree: () => scanned(text).tree! } }
}

function scanned(text: string): { tree?: SourceNode; problem?: import('./source.ts').ParseProblem } {
  const result = scanJson(text)
  return result.ok ? { tree: result.tree } : { problem: result.problem }
}

/**
 * How many keys a JSON text holds, and where it nests too deep. JSON.parse drops all but the last of several
 * equal keys: fewer keys in the value than in the text say that there are such.
 */
function shapeOf(text: string): { keys: number; tooDeepAt?: number } {
  let keys = 0
  let depth = 0
  for (let offset = 0; offset < text.length; offset++) {
    switch (text.charCodeAt(offset)) {
      case 34:
        offset = stringEnd(text, offset)
        break
      case 58:
        keys++
        break
      case 91:
      case 123:
        if (++depth > limits.depth) return { keys, tooDeepAt: offset }
        break
      case 93:
      case 125:
        depth--
    }
  }
  return { keys }
}

function stringEnd(text: string, start: number): number {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
  } while (isEscaped(text, start, end))
  return end
}

function isEscaped(text: string, start: number, quote: number): boolean {
  let before = quote - 1
  while (before > start && text.charCodeAt(before) === 92) before--
  return (quote - before) % 2 === 0
}

function countOf(root: unknown): { keys: number; values: number } {
  let keys = 0
  let values = 0
  const rest = [root]
  while (rest.length > 0) {
    const value = rest.pop()
    values++
    if (typeof value !== 'object' || value === null) continue
    const children = Object.values(value)
    if (!Array.isArray(value)) keys += children.length
    for (const child of children) rest.push(child)
  }
  return { keys, values }
}
