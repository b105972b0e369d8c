import type { Event } from 'js-yaml'
import { readBlockScalar } from './block-scalar.ts'
import { readAlias, readBrackets, readQuoted } from './inline.ts'
import {
  type Anchor,
  anchorName,
  blockKey,
  collectionEvent,
  collectionStyle,
  deepest,
  documentMark,
  endOfToken,
  eventType,
  noAnchor,
  notSimple,
  plainStart,
  popEvent,
  scalarEvent,
  scalarStyle,
  skipSpaces,
  unusual,
} from './tokens.ts'

/**
 * The events of a YAML text of the plain kind that people write: block maps and lists, words, quotes and brackets
 * that stay on their line, texts over lines, anchors and aliases of values. Undefined for everything else, right
 * or wrong, which is js-yaml's to judge. It exists because js-yaml takes several times as long on a cold start;
 * a test compares the two.
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
  /** Of the line to be read next: where its first word starts, and how far in that is; -1 at the end. */
  private offset = 0
  private indent = 0
  private depth = 0

  constructor(text: string) {
    this.text = text
  }

  document(): Event[] {
    this.events.push({ type: eventType.document, explicitStart: false, explicitEnd: false, directives: [] })
    this.toNextLine(0)
    if (this.indent !== 0) throw notSimple
    this.map(0, noAnchor)
    if (this.indent >= 0) throw notSimple
    this.events.push(popEvent)
    return this.events
  }

  /** Goes to the first word of the next line that holds one. */
  private toNextLine(from: number): void {
    const { text } = this
    let offset = from
    while (offset < text.length) {
      const start = offset
      offset = skipSpaces(text, offset)
      const code = text.charCodeAt(offset)
      if (offset < text.length && code !== 10 && code !== 35) {
        this.offset = offset
        this.indent = offset - start
        return
      }
      const end = text.indexOf('\n', offset)
      offset = end < 0 ? text.length : end + 1
    }
    this.offset = text.length
    this.indent = -1
  }

  /** Lines at `indent`, of which the first word is at `offset`: perhaps after a dash. */
  private block(indent: number, anchor: Anchor): void {
    if (this.isDash(this.offset)) this.list(indent, anchor)
    else this.map(indent, anchor)
  }

  private map(indent: number, anchor: Anchor): void {
    this.enter(eventType.mapping, anchor)
    do {
      const end = endOfToken(blockKey, this.text, this.offset)
      this.events.push(scalarEvent(this.offset, end, scalarStyle.plain, true))
      this.value(end + 1, indent, true)
    } while (this.indent === indent)
    this.leave(indent)
  }

  private list(indent: number, anchor: Anchor): void {
    this.enter(eventType.sequence, anchor)
    while (this.indent === indent && this.isDash(this.offset)) this.value(this.offset + 1, indent, false)
    this.leave(indent)
  }

  private enter(type: 2 | 3, anchor: Anchor): void {
    if (++this.depth > deepest) throw notSimple
    this.events.push(collectionEvent(type, this.offset, collectionStyle.block, anchor))
  }

  private leave(indent: number): void {
    if (this.indent > indent) throw notSimple
    this.depth--
    this.events.push(popEvent)
  }

  private isDash(offset: number): boolean {
    if (this.text.charCodeAt(offset) !== 45) return false
    const next = this.text.charCodeAt(offset + 1)
    return next === 32 || next === 10 || offset + 1 === this.text.length
  }

  /** What follows a colon or a dash: on the line, or on the lines below. */
  private value(from: number, indent: number, afterKey: boolean): void {
    const { text } = this
    let offset = skipSpaces(text, from)
    let anchor = noAnchor
    if (text.charCodeAt(offset) === 38) {
      const end = endOfToken(anchorName, text, offset)
      anchor = { start: offset + 1, end }
      offset = skipSpaces(text, end)
    }
    if (this.isLineEnd(offset)) this.below(offset, indent, afterKey, anchor)
    else if (!afterKey && (this.isKey(offset) || this.isDash(offset))) this.compact(offset, anchor)
    else this.inline(offset, indent, anchor)
  }

  private inline(offset: number, indent: number, anchor: Anchor): void {
    this.toNextLine(this.endOfInline(offset, indent, anchor))
    if (this.indent > indent) throw notSimple
  }

  /** Reads a value that starts on the line; the offset where the next line may be looked for. */
  private endOfInline(offset: number, indent: number, anchor: Anchor): number {
    const { text, events } = this
    switch (text.charCodeAt(offset)) {
      case 91:
      case 123:
        return this.lineEnd(readBrackets(text, offset, events, this.depth, anchor))
      case 34:
      case 39:
        return this.lineEnd(readQuoted(text, offset, events, anchor))
      case 124:
      case 62:
        return readBlockScalar(text, offset, indent, events, anchor)
      case 42:
        if (anchor !== noAnchor) throw notSimple
        return this.lineEnd(readAlias(text, offset, events))
      default:
        return this.words(offset, anchor)
    }
  }

  /** Reads words that end with the line or its comment, and hold nothing that would make them a key. */
  private words(offset: number, anchor: Anchor): number {
    endOfToken(plainStart, this.text, offset)
    const lineBreak = this.text.indexOf('\n', offset)
    const end = lineBreak < 0 ? this.text.length : lineBreak
    const line = this.text.slice(offset, end)
    const comment = line.indexOf(' #')
    let length = comment < 0 ? line.length : comment
    while (line.charCodeAt(length - 1) === 32) length--
    const colon = line.indexOf(': ')
    if ((colon >= 0 && colon < length) || line.charCodeAt(length - 1) === 58) throw notSimple
    this.events.push(scalarEvent(offset, offset + length, scalarStyle.plain, true, anchor))
    return end
  }

  private below(offset: number, indent: number, afterKey: boolean, anchor: Anchor): void {
    this.toNextLine(this.lineEnd(offset))
    if (this.indent > indent) this.block(this.indent, anchor)
    else if (anchor !== noAnchor) throw notSimple
    else if (afterKey && this.indent === indent && this.isDash(this.offset)) this.list(indent, anchor)
    else this.events.push(scalarEvent(-1, -1, scalarStyle.plain, false))
  }

  /** A list's entry that starts a map or a list on the dash's own line; an anchor there would be the key's. */
  private compact(offset: number, anchor: Anchor): void {
    if (anchor !== noAnchor) throw notSimple
    this.offset = offset
    this.indent = offset - (this.text.lastIndexOf('\n', offset) + 1)
    this.block(this.indent, anchor)
  }

  private isKey(offset: number): boolean {
    blockKey.lastIndex = offset
    return blockKey.test(this.text)
  }

  private isLineEnd(offset: number): boolean {
    const code = this.text.charCodeAt(offset)
    if (offset >= this.text.length || code === 10) return true
    return code === 35 && this.text.charCodeAt(offset - 1) === 32
  }

  /** The end of a line on which nothing follows but a comment after a space. */
  private lineEnd(from: number): number {
    const offset = skipSpaces(this.text, from)
    if (!this.isLineEnd(offset)) throw notSimple
    const end = this.text.indexOf('\n', offset)
    return end < 0 ? this.text.length : end
  }
}
