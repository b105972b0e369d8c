import { listLabels as labelsOf } from '@cookie-charter/renderer'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io/io.ts'
import { requireLocale } from './require-locale.ts'

/** Prints the keys that `labels` can replace, each with its words, as JSON: ready to be copied into a declaration. */
export function listLabels(io: Io, locale: string | undefined): ExitCode {
  requireLocale(locale, [])
  const labels = Object.fromEntries(labelsOf(locale).map(({ key, text }) => [key, text]))
  io.out(`${JSON.stringify(labels, null, 2)}\n`)
  return 0
}
