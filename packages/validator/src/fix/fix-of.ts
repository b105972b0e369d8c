import type { Fix } from '@cookie-charter/schema'
import type { Composition } from '../compose/composition.ts'
import type { Draft } from '../findings/draft.ts'
import { lastToken, parentPointer } from '../pointer.ts'
import type { FixIntent } from '../rule.ts'
import type { Source } from '../source/source.ts'
import { removeValue } from './remove-value.ts'
import { setValue } from './set-value.ts'
import type { TextEdit } from './text-edit.ts'
import { writeKey } from './write-value.ts'

/**
 * The edits that carry out what a finding proposes, in the file that the finding is in; undefined where that
 * file does not hold the words to be changed, or holds them in a way that no small edit reaches.
 */
export function fixOf(draft: Draft, composition: Composition): Fix | undefined {
  const intent = draft.fix
  const { source } = draft.place
  if (!intent || !composition.layers.includes(source)) return undefined
  const edits = editsOf(intent, source)
  if (!edits.every((edit) => edit !== undefined)) return undefined
  return { description: intent.description, edits: edits.map((edit) => placedEdit(edit, source)) }
}

function placedEdit(edit: TextEdit, source: Source): Fix['edits'][number] {
  const start = source.position(edit.start)
  const end = source.position(edit.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    text: edit.text,
  }
}

/** What has to be changed; undefined among it where no small edit does it. */
function editsOf(intent: FixIntent, source: Source): (TextEdit | undefined)[] {
  switch (intent.kind) {
    case 'set':
      return [setValue(source, intent.pointer, intent.value)]
    case 'remove':
      return [removeValue(source, intent.pointer)]
    case 'rename-key': {
      const key = renameKey(source, intent.pointer, intent.key)
      return intent.value === undefined ? [key] : [key, setValue(source, intent.pointer, intent.value)]
    }
  }
}

function renameKey(source: Source, pointer: string, key: string): TextEdit | undefined {
  if (lastToken(pointer) === key) return undefined
  const node = source.find(pointer)
  const found = source.find(parentPointer(pointer))
  const holder = found?.target ?? found
  if (!node?.key || holder?.entries?.has(key)) return undefined
  return { start: node.key.start, end: node.key.end, text: writeKey(key, source.language) }
}
