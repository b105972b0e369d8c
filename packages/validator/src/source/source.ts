import { pointerTokens } from '../pointer.ts'
import { lineStarts, positionAt, type TextPosition } from './line-index.ts'
import { childNode, type SourceNode } from './source-node.ts'

export type Language = 'yaml' | 'json'

/** What a parser makes of a text: its value, and its tree of places, built when somebody asks. */
export interface Parsed {
  readonly value: unknown
  readonly tree: () => SourceNode
}

/** A refusal of the parser: one finding, and the end of that file. */
export interface ParseProblem {
  readonly rule: string
  readonly message: string
  readonly help?: string
  readonly offset: number
}

export type ParseResult = { ok: true; parsed: Parsed } | { ok: false; problem: ParseProblem }

/** One file: its value, and positions computed only when somebody asks. */
export interface Source {
  /** As findings name it: relative, with forward slashes. */
  readonly file: string
  /** Without a byte order mark. */
  readonly text: string
  readonly language: Language
  readonly value: unknown
  readonly root: SourceNode
  /** The node at a JSON pointer, or undefined where the file says nothing. */
  find(pointer: string): SourceNode | undefined
  position(offset: number): TextPosition
}

/** A source whose tree and line index are computed at the first question. */
export function createSource(file: string, text: string, language: Language, parsed: Parsed): Source {
  let tree: SourceNode | undefined
  let starts: number[] | undefined
  const root = () => {
    tree ??= parsed.tree()
    return tree
  }
  return {
    file,
    text,
    language,
    value: parsed.value,
    get root() {
      return root()
    },
    find(pointer) {
      let node: SourceNode | undefined = root()
      for (const token of pointerTokens(pointer)) {
        if (!node) return undefined
        node = childNode(node, token)
      }
      return node
    },
    position(offset) {
      if (offset === 0) return { line: 1, column: 1 }
      starts ??= lineStarts(text)
      return positionAt(starts, offset)
    },
  }
}

/** A text without its byte order mark, which has no column. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
