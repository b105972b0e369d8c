import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { limits } from '../limits.ts'
import { limitProblem } from './limit-problem.ts'
import { simpleYamlEvents } from './simple-yaml/simple-yaml.ts'
import type { ParseProblem, ParseResult } from './source.ts'
import { yamlTree } from './yaml-tree.ts'
import { yamlValue } from './yaml-value.ts'

/** Parses one YAML 1.2 document. Never throws: what is wrong is one problem. */
export function parseYaml(text: string): ParseResult {
  const events = simpleYamlEvents(text) ?? eventsOf(text)
  if (!Array.isArray(events)) return { ok: false, problem: events }
  const built = yamlValue(text, events)
  if (!built.ok) return built
  return { ok: true, parsed: { value: built.value, tree: () => yamlTree(text, events) } }
}

function eventsOf(text: string): Event[] | ParseProblem {
  try {
    return parseEvents(text, { maxDepth: limits.depth + 1 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const offset = Math.min(error.mark?.position ?? 0, text.length)
    if (error.reason.startsWith('nesting exceeded')) return limitProblem('depth', offset)
    return { rule: 'syntax/yaml', message: sentence(error.reason), offset, ...helpFor(error.reason) }
  }
}

function sentence(reason: string): string {
  return `This is not YAML: ${reason}.`
}

function helpFor(reason: string): { help?: string } {
  if (reason.includes('tab characters')) return { help: 'Indent with spaces; YAML allows no tabs there.' }
  if (reason.includes('null byte') || reason.includes('non-printable'))
    return { help: 'Save the file as plain text in UTF-8.' }
  if (reason.includes('indentation')) return { help: 'Line the key up with its neighbours.' }
  if (reason.includes('quoted scalar')) return { help: 'Close the quote.' }
  return {}
}
