import { resolve } from 'node:path'
import type { Rule } from '@cookie-charter/validator'
import {
  ansiStyle,
  plainStyle,
  type ReporterContext,
  type RuleMetadata,
} from '@cookie-charter/validator/reporters'
import { type Io, wantsColour } from '../../io/io.ts'
import { quotableText } from '../../output/quotable-text.ts'
import type { ContextOf } from './write-report.ts'

/** Formats that quote what is known of a rule beside its findings. */
const withMetadata: ReadonlySet<string> = new Set(['sarif', 'markdown'])

/** What reporters need beside findings. */
export interface ContextFacts {
  version: string
  /** Rules of plugins. */
  plugins: readonly Rule[]
  /** Texts that stand in no file, by the name that findings give: standard input. */
  texts: ReadonlyMap<string, string>
  startedAt: Date
}

/** Makes the contexts of a run's outputs. */
export async function contextsOf(
  io: Io,
  formats: readonly string[],
  facts: ContextFacts,
): Promise<ContextOf> {
  const rules = formats.some((format) => withMetadata.has(format)) ? await metadata(facts.plugins) : new Map()
  const sourceOf = lastSource(io.cwd, facts.texts)
  return ({ file }): ReporterContext => ({
    sourceOf,
    rules,
    style: file === undefined && wantsColour(io, io.outIsTerminal) ? ansiStyle : plainStyle,
    toolVersion: facts.version,
    startedAt: facts.startedAt.toISOString().slice(0, 19),
    ...(file === undefined && io.outIsTerminal && { width: Math.min(io.width, 120) }),
  })
}

async function metadata(plugins: readonly Rule[]): Promise<Map<string, RuleMetadata>> {
  const { ruleMetadata } = await import('@cookie-charter/validator/explain')
  const { rules } = await import('@cookie-charter/validator')
  return ruleMetadata(rules, plugins)
}

/** Reads files as they are asked for, and holds the last one: reporters go file by file. */
function lastSource(cwd: string, texts: ReadonlyMap<string, string>): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined
  return (file) => {
    if (last?.file !== file) last = { file, text: texts.get(file) ?? quotableText(resolve(cwd, file)) }
    return last.text
  }
}
