import type { ReadResult } from '../files/file-access.ts'
import { hasTooManyParts, isTooLarge } from '../limits.ts'
import { loadJsYaml } from './js-yaml.ts'
import { parseJson } from './json.ts'
import { type LimitName, limitProblem } from './limit-problem.ts'
import {
  createSource,
  type Language,
  type ParseProblem,
  type ParseResult,
  type Source,
  withoutByteOrderMark,
} from './source.ts'
import { parseYaml } from './yaml.ts'

/** The language of a file by its name: JSON for `.json`, YAML for everything else. */
export function languageOf(file: string): Language {
  return /\.json$/i.test(file) ? 'json' : 'yaml'
}

/** A refused file, with enough of it to say where. */
export interface Refused {
  readonly problem: ParseProblem
  readonly source: Source
}

export type SourceResult = { ok: true; source: Source } | { ok: false; refused: Refused }

/** Parses a text into a source. Never rejects: a fault is one problem, and ends that file. */
export async function parseSource(file: string, rawText: string, language: Language): Promise<SourceResult> {
  const result = parseSourceNow(file, rawText, language)
  if (result) return result
  await loadJsYaml()
  return parseSourceNow(file, rawText, language)!
}

/** The same without waiting; undefined where the text needs js-yaml and that has not been loaded. */
export function parseSourceNow(file: string, rawText: string, language: Language): SourceResult | undefined {
  const tooLarge = isTooLarge(rawText)
  const text = tooLarge ? '' : withoutByteOrderMark(rawText)
  const result = tooLarge ? refusal('size') : parse(text, language)
  if (!result) return undefined
  if (result.ok) return { ok: true, source: createSource(file, text, language, result.parsed) }
  return { ok: false, refused: { problem: result.problem, source: unreadable(file, text, language) } }
}

function parse(text: string, language: Language): ParseResult | undefined {
  if (hasTooManyParts(text)) return refusal('values')
  return language === 'json' ? parseJson(text) : parseYaml(text)
}

function refusal(limit: LimitName): ParseResult {
  return { ok: false, problem: limitProblem(limit) }
}

/** A source that holds nothing: for findings about a text that could not be parsed. */
function unreadable(file: string, text: string, language: Language): Source {
  const node = { kind: 'scalar', start: 0, end: 0, flow: false, empty: true } as const
  return createSource(file, text, language, { value: undefined, tree: () => node })
}

/** Parses what reading a file gave; undefined where there was nothing to read. */
export async function parseRead(
  file: string,
  read: ReadResult,
  language: Language = languageOf(file),
): Promise<SourceResult | undefined> {
  if (read.ok) return parseSource(file, read.text, language)
  if (read.reason === 'not-found' || read.reason === 'unreadable') return undefined
  const problem: ParseProblem =
    read.reason === 'too-large'
      ? limitProblem('size')
      : {
          rule: `syntax/${language}`,
          message: 'The file is not UTF-8 text.',
          help: 'Save it in UTF-8.',
          offset: 0,
        }
  return { ok: false, refused: { problem, source: unreadable(file, '', language) } }
}
