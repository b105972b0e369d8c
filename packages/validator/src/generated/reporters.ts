// Generated from packages/validator/src/reporters/formats by `npm run generate`. Do not edit.
import checkstyle from '../reporters/formats/checkstyle.ts'
import compact from '../reporters/formats/compact.ts'
import github from '../reporters/formats/github.ts'
import gitlab from '../reporters/formats/gitlab.ts'
import json from '../reporters/formats/json.ts'
import junit from '../reporters/formats/junit.ts'
import markdown from '../reporters/formats/markdown.ts'
import pretty from '../reporters/formats/pretty.ts'
import sarif from '../reporters/formats/sarif.ts'
import type { Reporter } from '../reporters/reporter.ts'

/** The reporters by the name that `--format` takes. */
export const reporters = {
  checkstyle,
  compact,
  github,
  gitlab,
  json,
  junit,
  markdown,
  pretty,
  sarif,
} as const satisfies { readonly [name: string]: Reporter }
