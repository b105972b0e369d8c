import { limits } from '../limits.ts'
import { shortened } from '../shortened.ts'
import type { ParseProblem } from './source.ts'
import type { Range, SourceNode } from './source-node.ts'

type Growing = { -readonly [K in keyof SourceNode]: SourceNode[K] }

class Fault {
  readonly problem: ParseProblem
  constructor(message: string, offset: number) {
    this.problem = { rule: 'syntax/json', message, offset }
  }
}

/**
 * The places of everything in a JSON text (RFC 8259), or the first fault in it: a duplicate key is one.
 * The text must not nest deeper than the limit, since the scanner recurses.
 */
export function scanJson(
  text: string,
): { ok: true; tree: SourceNode } | { ok: false; problem: ParseProblem } {
  try {
    return { ok: true, tree: new JsonScanner(text).document() }
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, problem: fault.problem }
    throw fault
  }
}

class JsonScanner {
  private readonly text: string
  private offset = 0

  constructor(text: string) {
    this.text = text
  }

  document(): SourceNode {
    this.skipSpace()
    if (this.offset === this.text.length) this.fail('The file is empty.')
    const node = this.value()
    this.skipSpace()
    if (this.offset < this.text.length)
      this.fail('This is not JSON: there is something after the end of the value.')
    return node
  }

  private value(): Growing {
    switch (this.text[this.offset]) {
      case '{':
        return this.map()
      case '[':
        return this.list()
      case '"':
        return scalar(this.string())
      default:
        return scalar(this.literal())
    }
  }

  private map(): Growing {
    const start = this.offset++
    const entries = new Map<string, SourceNode>()
    this.skipSpace()
    if (this.text[this.offset] === '}') return this.close('map', start, { entries })
    while (true) {
      if (this.text[this.offset] !== '"')
        this.fail('This is not JSON: a key in double quotes is expected here.')
      const key = this.string()
      const word = String(JSON.parse(this.text.slice(key.start, key.end)))
      if (entries.has(word))
        this.fail(`The key ${JSON.stringify(shortened(word, limits.word))} is there twice.`, key.start)
      this.skipSpace()
      if (this.text[this.offset] !== ':') this.fail('This is not JSON: a colon is expected after the key.')
      this.offset++
      this.skipSpace()
      const node = this.value()
      node.key = key
      entries.set(word, node)
      if (!this.more('}')) return this.close('map', start, { entries })
    }
  }

  private list(): Growing {
    const start = this.offset++
    const items: SourceNode[] = []
    this.skipSpace()
    if (this.text[this.offset] === ']') return this.close('list', start, { items })
    while (true) {
      items.push(this.value())
      if (!this.more(']')) return this.close('list', start, { items })
    }
  }

  /** Whether another entry follows: past its comma, or at the closing bracket. */
  private more(close: string): boolean {
    this.skipSpace()
    const next = this.text[this.offset]
    if (next === close) return false
    if (next !== ',') this.fail(`This is not JSON: a comma or ${close} is expected here.`)
    const comma = this.offset++
    this.skipSpace()
    if (this.text[this.offset] === close)
      this.fail('This is not JSON: it allows no comma after the last entry.', comma)
    return true
  }

  private close(kind: 'map' | 'list', start: number, content: Partial<Growing>): Growing {
    this.offset++
    return { kind, start, end: this.offset, flow: true, empty: false, ...content }
  }

  private string(): Range {
    const start = this.offset++
    while (this.offset < this.text.length) {
      const code = this.text.charCodeAt(this.offset)
      if (code === 34) return { start, end: ++this.offset }
      if (code < 32) this.fail('This is not JSON: a string may not hold a control character or a line break.')
      if (code === 92) this.escape()
      else this.offset++
    }
    return this.fail('This is not JSON: the string is not closed.', start)
  }

  private escape(): void {
    const known = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.text.slice(this.offset, this.offset + 6))
    if (!known) this.fail('This is not JSON: this escape means nothing.')
    this.offset += known[0].length
  }

  private literal(): Range {
    const start = this.offset
    while (/[\w.+-]/.test(this.text[this.offset] ?? '')) this.offset++
    const word = this.text.slice(start, this.offset)
    const known = word === 'true' || word === 'false' || word === 'null'
    if (!known && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(word)) {
      if (word === '')
        this.fail(
          start < this.text.length
            ? 'This is not JSON: a value is expected here.'
            : 'This is not JSON: the text ends too early.',
        )
      this.fail('This is not JSON: words stand in double quotes.', start)
    }
    return { start, end: this.offset }
  }

  private skipSpace(): void {
    while (true) {
      const code = this.text.charCodeAt(this.offset)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.offset++
    }
  }

  private fail(message: string, offset = this.offset): never {
    throw new Fault(message, offset)
  }
}

function scalar(range: Range): Growing {
  return { kind: 'scalar', start: range.start, end: range.end, flow: false, empty: false }
}
