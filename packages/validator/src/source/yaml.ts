import type { Event } from 'js-yaml'
import { limits } from '../limits.ts'
import { closingBracketMoved } from './closing-bracket.ts'
import { jsYaml } from './js-yaml.ts'
import { limitProblem } from './limit-problem.ts'
import { scalarText } from './simple-yaml/scalar-text.ts'
import { simpleYamlEvents } from './simple-yaml/simple-yaml.ts'
import type { ParseProblem, ParseResult } from './source.ts'
import { yamlTree } from './yaml-tree.ts'
import { type ReadScalar, yamlValue } from './yaml-value.ts'

/**
 * Parses one YAML 1.2 document. Never throws: what is wrong is one problem. Undefined where the text needs js-yaml
 * and that is not loaded.
 */
export function parseYaml(text: string): ParseResult | undefined {
  const simple = simpleYamlEvents(text)
  if (simple) return parsed(text, simple, scalarText)
  const library = jsYaml()
  if (!library) return undefined
  const events = eventsOf(text, library)
  return Array.isArray(events) ? parsed(text, events, library.getScalarValue) : { ok: false, problem: events }
}

function parsed(text: string, events: readonly Event[], read: ReadScalar): ParseResult {
  const built = yamlValue(text, events, read)
  if (!built.ok) return built
  return { ok: true, parsed: { value: built.value, tree: () => yamlTree(text, events, read) } }
}

function eventsOf(text: string, library: typeof import('js-yaml')): Event[] | ParseProblem {
  // js-yaml takes a NUL for the end of a line, and long for the message about very many of them.
  const nul = text.indexOf('\0')
  if (nul >= 0) return { rule: 'syntax/yaml', message: sentence('a NUL character'), offset: nul, ...notText }
  let candidate = text
  for (let moved = 0; ; moved++) {
    const result = parseAsWritten(candidate, library)
    if (Array.isArray(result) || !result.message.includes(deficient)) return result
    const mayMove = moved < most.moved && (moved + 1) * text.length <= most.characters
    const next = mayMove ? closingBracketMoved(candidate, result.offset) : undefined
    if (next === undefined) return result
    candidate = next
  }
}

/**
 * A closing bracket right below its key, as most hands write it, is not indented enough for YAML (1.2.2, section 8.2.1)
 * but read by others. So many are taken in, and so many characters are read again for them.
 */
const most = { moved: 100, characters: 1024 * 1024 }
const deficient = 'deficient indentation'

function parseAsWritten(
  text: string,
  { parseEvents, YAMLException }: typeof import('js-yaml'),
): Event[] | ParseProblem {
  try {
    return parseEvents(text, { maxDepth: limits.depth + 2 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const offset = Math.min(error.mark?.position ?? 0, text.length)
    if (error.reason.startsWith('nesting exceeded')) return limitProblem('depth', offset)
    return { rule: 'syntax/yaml', message: sentence(error.reason), offset, ...helpFor(error.reason) }
  }
}

const notText = { help: 'Save the file as plain text in UTF-8.' }

function sentence(reason: string): string {
  return `This is not YAML: ${reason}.`
}

function helpFor(reason: string): { help?: string } {
  if (reason.includes('tab characters')) return { help: 'Indent with spaces; YAML allows no tabs there.' }
  if (reason.includes('non-printable')) return notText
  if (reason.includes(deficient))
    return { help: 'Indent every line in brackets or quotes further than its key.' }
  if (reason.includes('indentation')) return { help: 'Line the key up with its neighbours.' }
  if (reason.includes('quoted scalar')) return { help: 'Close the quote.' }
  return {}
}
