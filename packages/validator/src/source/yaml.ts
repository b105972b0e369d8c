import type { Event } from 'js-yaml'
import { limits } from '../limits.ts'
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

function eventsOf(
  text: string,
  { parseEvents, YAMLException }: typeof import('js-yaml'),
): Event[] | ParseProblem {
  // js-yaml takes a NUL for the end of a line, and long for the message about very many of them.
  const nul = text.indexOf('\0')
  if (nul >= 0) return { rule: 'syntax/yaml', message: sentence('a NUL character'), offset: nul, ...notText }
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
  if (reason.includes('deficient indentation'))
    return { help: 'Indent every line in brackets or quotes, a closing bracket too, further than its key.' }
  if (reason.includes('indentation')) return { help: 'Line the key up with its neighbours.' }
  if (reason.includes('quoted scalar')) return { help: 'Close the quote.' }
  return {}
}
