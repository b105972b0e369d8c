import type { Baseline } from './baseline/baseline.ts'
import type { FileAccess } from './files/file-access.ts'
import type { Rule } from './rule.ts'
import type { RuleLevel } from './run/rules-in-force.ts'
import type { Language } from './source/source.ts'

/** How a declaration is checked. Everything has a default. */
export interface ValidateOptions {
  /** How findings name the file: relative, with forward slashes. Default: the path, or `cookie-charter.yaml`. */
  file?: string
  /** Where the file stands, for `extends`. Default: `file`, from the working directory. */
  path?: string
  /** Default: by the file's name. */
  language?: Language
  /** YYYY-MM-DD, UTC. Default: today. */
  today?: string
  /** Profiles instead of the declaration's `jurisdictions`. */
  profiles?: readonly string[]
  /** Severities by rule id. */
  rules?: { readonly [id: string]: RuleLevel }
  /** Rules beside our own. */
  plugins?: readonly Rule[]
  /** Findings that are known and accepted; they are left out. */
  baseline?: Baseline
  /** The folder that `extends` may not leave, absolute. Default: the git work tree, the package or the folder. */
  root?: string
  /** How files are reached. Default: Node's. */
  files?: FileAccess
}

/** Today in UTC, YYYY-MM-DD. */
export function utcToday(): string {
  return new Date().toISOString().slice(0, 10)
}
