import type { Report, ResolvedDeclaration } from '@cookie-charter/schema'
import { originsOf } from './compose/composition.ts'
import { examine, refusal, resolveComposition } from './examine.ts'
import { type DeclarationInput, load } from './load.ts'
import type { ValidateOptions } from './settings.ts'

/**
 * Checks a declaration's text. Whatever the text, the answer is a report; `extends` is followed from
 * `options.path`.
 */
export async function validateText(text: string, options: ValidateOptions = {}): Promise<Report> {
  return validate({ text, ...(options.path !== undefined && { path: options.path }) }, options)
}

/** Checks the declaration in a file. Rejects only where there is no such file or it may not be read. */
export async function validateFile(path: string, options: ValidateOptions = {}): Promise<Report> {
  return validate({ path }, options)
}

async function validate(input: DeclarationInput, options: ValidateOptions): Promise<Report> {
  const loaded = await load(input, options)
  return loaded.ok ? examine(loaded.composition, options) : refusal(loaded.drafts)
}

/** Where each value of a declaration came from, by JSON pointer. */
export type Origins = { [pointer: string]: { file: string; line: number; column: number } }

export type ResolveResult =
  | {
      ok: true
      declaration: ResolvedDeclaration
      /** Where each value of the composed declaration came from; computed when asked for. */
      origins(): Origins
      /** The files that it is made of, as findings name them; the one asked for last. */
      files: readonly string[]
    }
  | { ok: false; report: Report }

/**
 * The composed declaration with every default filled in, or a report of what stands in the way: faults of
 * syntax, limits, composition and structure. Rules are not run.
 */
export async function resolveDeclaration(
  input: DeclarationInput,
  options: Pick<ValidateOptions, 'file' | 'path' | 'language' | 'root' | 'files'> = {},
): Promise<ResolveResult> {
  const loaded = await load(input, options)
  if (!loaded.ok) return { ok: false, report: refusal(loaded.drafts) }
  const { composition } = loaded
  const resolved = await resolveComposition(composition)
  if (!resolved.ok) return resolved
  return {
    ...resolved,
    origins: () => originsOf(composition),
    files: composition.layers.map((layer) => layer.file),
  }
}
