// Generated from packages/validator/src/reporters/formats by `npm run generate`. Do not edit.
import json from '../reporters/formats/json.ts'
import pretty from '../reporters/formats/pretty.ts'
import type { Reporter } from '../reporters/reporter.ts'

/** The reporters by the name that `--format` takes. */
export const reporters = {
  json,
  pretty,
} as const satisfies { readonly [name: string]: Reporter }
