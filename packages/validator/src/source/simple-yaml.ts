import type { Event } from 'js-yaml'

/*
 * The events of js-yaml, by their numbers: its enumerations are objects whose look-up costs more than the scan.
 */
const [document, sequence, mapping, scalar, pop] = [1, 2, 3, 4, 6] as const
const [plain, singleQuoted, doubleQuoted] = [1, 2, 3] as const
const [block, flow] = [1, 2] as const

/** What no simple text holds: tabs, control characters, surrogates, byte order marks, CR. */
const unusual = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufeff\ufffe\uffff]/
const documentMark = /^(?:---|\.\.\.|%)/m
const plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]/y
const flowWord = /[^\s,[\]{}#&*!|>'"%@`?:-](?:[^,[\]{}\n:# ]|:(?=[^\s,[\]{}])| (?=[^\s,[\]{}:#])){0,4000}/y
const blockKey = /[^\s,[\]{}#&*!|>'"%@`?:-](?:[^,[\]{}\n:# ]| (?=[^\s,[\]{}:#])){0,400}(?=:(?: |\n|$))/y
const quotedText = /'(?:[^'\n]|''){0,4000}'|"(?:[^"\\\n]|\\[0abtnvfre "/\\N_LP]){0,4000}"/y
/** Repetitions above are bounded, since the engine keeps a way back for each of them. */
const deepest = 60

/** Thrown to itself where a text is not simple: there is no other way out of a recursion. */
const notSimple = Symbol('not simple')

/**
 * The events of a YAML text of the plain kind that people write: block maps and lists, words, quotes and brackets
 * that stay on their line. Undefined for everything else, right or wrong, which is js-yaml's to judge. It exists
 * because it takes a tenth of js-yaml's time on a cold start; a test compares the two.
 */
export function simpleYamlEvents(text: string): Event[] | undefined {
  if (unusual.test(text) || documentMark.test(text)) return undefined
  try {
    return new SimpleYaml(text).document()
  } catch (reason) {
    if (reason === notSimple) return undefined
    throw reason
  }
}

class SimpleYaml {
  private readonly text: string
  private readonly events: Event[] = []
  /** Of the line to be read next: where it starts, and how far its first word is in. */
  private offset = 0
  private indent = 0
  private depth = 0

  constructor(text: string) {
    this.text = text
  }

  document(): Event[] {
    this.events.push({ type: document, explicitStart: false, explicitEnd: false, directives: [] })
    this.toNextLine(0)
    if (this.indent !== 0) throw notSimple
    this.map(0)
    if (this.indent >= 0) throw notSimple
    this.events.push({ type: pop })
    return this.events
  }

  /** Goes to the first word of the next line that holds one; at the end of the text the indent is -1. */
  private toNextLine(from: number): void {
    const { text } = this
    let offset = from
    while (true) {
      const start = offset
      while (text.charCodeAt(offset) === 32) offset++
      if (offset >= text.length) {
        this.offset = text.length
        this.indent = -1
        return
      }
      const code = text.charCodeAt(offset)
      if (code !== 10 && code !== 35) {
        this.offset = offset
        this.indent = offset - start
        return
      }
      const end = text.indexOf('\n', offset)
      offset = end < 0 ? text.length : end + 1
    }
  }

  private enter(): void {
    if (++this.depth > deepest) throw notSimple
  }

  /** A block of lines at `indent`, of which the first word is at `offset`: perhaps after a dash. */
  private blockAt(indent: number): void {
    if (this.isDash()) this.list(indent)
    else this.map(indent)
  }

  private map(indent: number): void {
    this.enter()
    this.collection(mapping, this.offset, block)
    let first = true
    while (first || this.indent === indent) {
      if (!first && this.isDash()) throw notSimple
      first = false
      const { offset } = this
      const end = this.match(blockKey, offset)
      this.word(offset, end, plain, true)
      this.value(end + 1, indent, true)
    }
    this.leave(indent)
  }

  private list(indent: number): void {
    this.enter()
    this.collection(sequence, this.offset, block)
    while (this.indent === indent && this.isDash()) this.value(this.offset + 1, indent, false)
    this.leave(indent)
  }

  private leave(indent: number): void {
    if (this.indent > indent) throw notSimple
    this.depth--
    this.events.push({ type: pop })
  }

  private isDash(): boolean {
    if (this.text.charCodeAt(this.offset) !== 45) return false
    const next = this.text.charCodeAt(this.offset + 1)
    return next === 32 || next === 10 || this.offset + 1 === this.text.length
  }

  /** What follows a colon or a dash: on the line, or on the lines below. */
  private value(from: number, indent: number, afterKey: boolean): void {
    const { text } = this
    let offset = from
    while (text.charCodeAt(offset) === 32) offset++
    const code = text.charCodeAt(offset)
    if (offset >= text.length || code === 10 || (code === 35 && offset > from)) {
      this.below(offset, indent, afterKey)
      return
    }
    if (!afterKey && this.isCompact(offset)) {
      this.compact(offset)
      return
    }
    const end = this.inline(offset, code)
    this.toNextLine(this.lineEnd(end))
    if (this.indent > indent) throw notSimple
  }

  private below(offset: number, indent: number, afterKey: boolean): void {
    this.toNextLine(this.lineEnd(offset))
    if (this.indent > indent) this.blockAt(this.indent)
    else if (afterKey && this.indent === indent && this.isDash()) this.list(indent)
    else this.events.push(scalarEvent(-1, -1, plain, false))
  }

  /** Whether a list's entry starts a map or a list on the dash's own line. */
  private isCompact(offset: number): boolean {
    blockKey.lastIndex = offset
    if (blockKey.test(this.text)) return true
    this.offset = offset
    return this.isDash()
  }

  private compact(offset: number): void {
    const lineStart = this.text.lastIndexOf('\n', offset) + 1
    this.offset = offset
    this.indent = offset - lineStart
    this.blockAt(this.indent)
  }

  /** A value on one line; the offset after it. */
  private inline(offset: number, code: number): number {
    if (code === 91 || code === 123) return this.brackets(offset, code)
    if (code === 34 || code === 39) return this.quoted(offset, code)
    plainStart.lastIndex = offset
    if (!plainStart.test(this.text)) throw notSimple
    return this.restOfLine(offset)
  }

  /** Words that end with the line or its comment, and hold nothing that would make them a key. */
  private restOfLine(offset: number): number {
    const lineBreak = this.text.indexOf('\n', offset)
    const words = this.text.slice(offset, lineBreak < 0 ? this.text.length : lineBreak)
    const comment = words.indexOf(' #')
    const content = (comment < 0 ? words : words.slice(0, comment)).replace(/ +$/, '')
    if (content.endsWith(':') || content.includes(': ')) throw notSimple
    return this.word(offset, offset + content.length, plain, true)
  }

  private quoted(offset: number, code: number): number {
    const end = this.match(quotedText, offset)
    const style = code === 34 ? doubleQuoted : singleQuoted
    const inside = this.text.slice(offset + 1, end - 1)
    this.word(offset + 1, end - 1, style, !inside.includes(code === 34 ? '\\' : "''"))
    return end
  }

  private brackets(start: number, code: number): number {
    this.enter()
    const isMap = code === 123
    const close = isMap ? 125 : 93
    this.collection(isMap ? mapping : sequence, start, flow)
    let offset = this.skipSpaces(start + 1)
    while (this.text.charCodeAt(offset) !== close) {
      if (isMap) offset = this.skipSpaces(this.colon(this.entry(offset, true)))
      offset = this.skipSpaces(this.entry(offset, false))
      const next = this.text.charCodeAt(offset)
      if (next === 44) offset = this.skipSpaces(offset + 1)
      else if (next !== close) throw notSimple
    }
    this.depth--
    this.events.push({ type: pop })
    return offset + 1
  }

  private entry(offset: number, isKey: boolean): number {
    const code = this.text.charCodeAt(offset)
    if (code === 34 || code === 39) return this.quoted(offset, code)
    if (!isKey && (code === 91 || code === 123)) return this.brackets(offset, code)
    return this.word(offset, this.match(flowWord, offset), plain, true)
  }

  private colon(offset: number): number {
    if (this.text.charCodeAt(offset) !== 58 || this.text.charCodeAt(offset + 1) !== 32) throw notSimple
    return offset + 1
  }

  private skipSpaces(from: number): number {
    let offset = from
    while (this.text.charCodeAt(offset) === 32) offset++
    return offset
  }

  /** The end of a line on which nothing follows but a comment after a space. */
  private lineEnd(from: number): number {
    const { text } = this
    const offset = this.skipSpaces(from)
    const code = text.charCodeAt(offset)
    if (code === 10 || offset >= text.length) return offset
    if (code !== 35 || text.charCodeAt(offset - 1) !== 32) throw notSimple
    const end = text.indexOf('\n', offset)
    return end < 0 ? text.length : end
  }

  private match(pattern: RegExp, offset: number): number {
    pattern.lastIndex = offset
    if (!pattern.test(this.text)) throw notSimple
    return pattern.lastIndex
  }

  private collection(
    type: typeof mapping | typeof sequence,
    start: number,
    style: typeof block | typeof flow,
  ): void {
    this.events.push({ type, start, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, style })
  }

  private word(start: number, end: number, style: 1 | 2 | 3, fast: boolean): number {
    this.events.push(scalarEvent(start, end, style, fast))
    return end
  }
}

function scalarEvent(valueStart: number, valueEnd: number, style: 1 | 2 | 3, fast: boolean): Event {
  return {
    type: scalar,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style,
    chomping: 1,
    indent: -1,
    fast,
  }
}
