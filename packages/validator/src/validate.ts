import type { Report } from '@cookie-charter/schema'
import { compose, hasBases } from './compose/compose.ts'
import { singleFile } from './compose/composition.ts'
import { examine } from './examine.ts'
import { reportOf } from './findings/report.ts'
import type { ValidateOptions } from './settings.ts'
import { languageOf, parseSource } from './source/parse.ts'

export async function validateText(text: string, options: ValidateOptions = {}): Promise<Report> {
  const file = options.file ?? 'cookie-charter.yaml'
  const parsed = parseSource(file, text, options.language ?? languageOf(file))
  if (!parsed.ok) return reportOf([])
  return examine(
    hasBases(parsed.source.value) ? singleFile(parsed.source) : singleFile(parsed.source),
    options,
  )
}
void compose
