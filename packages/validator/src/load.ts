import { compose, hasBases, refusedDraft } from './compose/compose.ts'
import { type Composition, singleFile } from './compose/composition.ts'
import type { FileAccess } from './files/file-access.ts'
import type { Draft } from './findings/draft.ts'
import { limits } from './limits.ts'
import { isMap, own } from './plain-data.ts'
import type { ValidateOptions } from './settings.ts'
import { limitProblem } from './source/limit-problem.ts'
import { languageOf, parseRead, parseSource, type SourceResult } from './source/parse.ts'
import type { Source } from './source/source.ts'

/** A declaration by its text, by its path, or both: then the text is what the path holds. */
export type DeclarationInput = string | { readonly text?: string; readonly path?: string }

export type LoadResult = { ok: true; composition: Composition } | { ok: false; drafts: readonly Draft[] }

/** Text to parsed and composed declaration; what stands in the way is findings. Throws only where no file can be read. */
export async function load(input: DeclarationInput, options: ValidateOptions): Promise<LoadResult> {
  const { text, path } = typeof input === 'string' ? { text: input, path: options.path } : input
  const file = options.file ?? path ?? 'cookie-charter.yaml'
  const parsed =
    text === undefined ? await readSource(file, path ?? file, options) : await parse(file, text, options)
  if (!parsed.ok) return { ok: false, drafts: [refusedDraft(parsed.refused)] }
  const composed = await composeSource(parsed.source, path ?? options.path ?? file, options)
  return composed.ok && hasTooManyItems(composed.composition.value)
    ? { ok: false, drafts: [refusedDraft({ problem: limitProblem('items'), source: parsed.source })] }
    : composed
}

function parse(file: string, text: string, options: ValidateOptions): Promise<SourceResult> {
  return parseSource(file, text, options.language ?? languageOf(file))
}

async function readSource(file: string, path: string, options: ValidateOptions): Promise<SourceResult> {
  const { files, absolute } = await accessOf(options)
  const read = await files.readText(absolute(path))
  const parsed = await parseRead(file, read, options.language ?? languageOf(file))
  if (!parsed) throw new Error(`${path} cannot be read: ${read.ok ? '' : read.reason}`)
  return parsed
}

async function composeSource(source: Source, path: string, options: ValidateOptions): Promise<LoadResult> {
  if (!hasBases(source.value)) return { ok: true, composition: singleFile(source) }
  const { files, absolute } = await accessOf(options)
  const root = options.root === undefined ? {} : { root: absolute(options.root) }
  return compose(source, { path: absolute(path), files, ...root })
}

/** The files of the caller, whose paths are taken as they are, or Node's. */
async function accessOf(
  options: ValidateOptions,
): Promise<{ files: FileAccess; absolute: (path: string) => string }> {
  if (options.files) return { files: options.files, absolute: (path) => path }
  const { absolutePath, nodeFiles } = await import('#node-files')
  return { files: nodeFiles, absolute: absolutePath }
}

function hasTooManyItems(value: unknown): boolean {
  const services = isMap(value) ? own(value, 'services') : undefined
  if (!isMap(services)) return false
  let count = 0
  for (const service of Object.values(services)) {
    const items = isMap(service) ? own(service, 'items') : undefined
    if (isMap(items)) count += Object.keys(items).length
  }
  return count > limits.items
}
