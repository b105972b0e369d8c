import { resolve } from 'node:path'
import { nearest } from '@cookie-charter/validator/nearest'
import { UsageError } from '../../io/usage-error.ts'

/** A format and where it goes: a file, or standard output. */
export interface Target {
  format: string
  /** As given, relative to the working directory. */
  file?: string
}

/** Formats that are read by people; with them alone on standard output, annotations may be added. */
const forPeople: ReadonlySet<string> = new Set(['pretty', 'compact'])

/**
 * Reads `--format sarif=out.sarif`, each as often as given; `=-` is standard output, as for files that are read.
 *
 * @param known the names of the formats
 * @throws {UsageError} for an unknown format, an empty file name, and two formats in one place
 */
export function parseFormats(words: readonly string[], known: readonly string[]): Target[] {
  const targets = words.map((word) => parseFormat(word, known))
  for (const [index, { format, file }] of targets.entries()) {
    const other = targets.slice(0, index).find((before) => isSamePlace(before.file, file))
    if (!other) continue
    const place = file === undefined ? 'standard output' : file
    throw new UsageError(
      `${other.format} and ${format} cannot both go to ${place}.`,
      `Give each its own file: --format ${format}=FILE.`,
    )
  }
  return targets
}

/** Whether standard output carries nothing that a machine reads. */
export function isForPeople(targets: readonly Target[]): boolean {
  return targets.every(({ format, file }) => file !== undefined || forPeople.has(format))
}

function isSamePlace(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return resolve(one) === resolve(other)
}

function parseFormat(word: string, known: readonly string[]): Target {
  const equals = word.indexOf('=')
  const format = equals < 0 ? word : word.slice(0, equals)
  if (!known.includes(format)) {
    const near = nearest(format, known)
    throw new UsageError(
      `There is no format ${JSON.stringify(format)}.`,
      near === undefined ? `Say one of: ${known.join(', ')}.` : `Did you mean ${near}?`,
    )
  }
  if (equals < 0) return { format }
  const file = word.slice(equals + 1)
  if (file === '-') return { format }
  if (file === '')
    throw new UsageError(`--format ${format}= names no file.`, `Write --format ${format}=FILE.`)
  return { format, file }
}
