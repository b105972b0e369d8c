import type { Report, RuleSource } from '@cookie-charter/schema'
import type { Style } from './style.ts'

/** What a reporter may tell about a rule beside its finding. */
export interface RuleMetadata {
  /** `group/name`. */
  id: string
  /** The severity it ships with. */
  severity: 'error' | 'warning' | 'info' | 'off'
  /** What is wrong, in a few words. */
  summary: string
  /** Why it matters to somebody. */
  why: string
  /** Who says so; a structural finding has no source. */
  source?: RuleSource
  /** Its documentation page; a plugin may have none. */
  url?: string
}

/** Everything that a reporter needs beside the report. No clock, no file system: the same input gives the same text. */
export interface ReporterContext {
  /** The text of a checked file, for code frames; undefined where it cannot be had. */
  sourceOf(file: string): string | undefined
  style: Style
  /** Metadata by rule id: a Map will do. */
  rules: { get(id: string): RuleMetadata | undefined }
  toolVersion: string
  /** Columns of the terminal; the default is 100. */
  width?: number
  /** When the run began, `YYYY-MM-DDThh:mm:ss` in UTC, for formats that print it. */
  startedAt?: string
}

/** From findings to a document: pure, total, and ending with a line break unless there is nothing to print. */
export type Reporter = (report: Report, context: ReporterContext) => string
