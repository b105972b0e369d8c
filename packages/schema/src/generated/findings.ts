// Generated from schemas/v1 by `npm run generate`. Do not edit.

/**
 * How grave a finding is.
 */
export type Severity = 'error' | 'warning' | 'info'
/**
 * A line or column, counted from 1; columns in UTF-16 code units.
 */
export type Position = number
/**
 * What kind of authority the text has.
 */
export type Binding = 'statute' | 'court' | 'guideline' | 'standard' | 'practice'

/**
 * What validate found, as --format json prints it.
 */
export interface Report {
  /**
   * The version of this shape.
   */
  version: 1
  /**
   * How many declarations were checked.
   */
  files: number
  /**
   * Findings with severity error that are not suppressed.
   */
  errors: number
  /**
   * Findings with severity warning that are not suppressed.
   */
  warnings: number
  /**
   * Findings with severity info that are not suppressed.
   */
  infos: number
  /**
   * Findings that a suppression covers.
   */
  suppressed: number
  /**
   * Whether a limit left findings out.
   */
  truncated: boolean
  /**
   * Sorted by file, line, column, rule.
   */
  findings: Finding[]
}
/**
 * One fault, or one thing worth knowing, at one place.
 */
export interface Finding {
  /**
   * The rule's id, group/name.
   */
  rule: string
  severity: Severity
  /**
   * Relative to the working directory, with forward slashes.
   */
  file: string
  line: Position
  column: Position
  endLine: Position
  endColumn: Position
  /**
   * The JSON pointer of the offending value (RFC 6901).
   */
  pointer: string
  /**
   * The id of the item concerned.
   */
  item?: string
  /**
   * What is wrong, in a sentence.
   */
  message: string
  /**
   * What to do about it.
   */
  help?: string
  source?: RuleSource
  fix?: Fix
  suppressed?: SuppressedBy
}
/**
 * Who says so, where, and as of when.
 */
export interface RuleSource {
  /**
   * The text's name.
   */
  title: string
  /**
   * The place in the text.
   */
  section?: string
  /**
   * Where it can be read.
   */
  url: string
  /**
   * The day of the version that the rule follows.
   */
  asOf: string
  binding: Binding
  /**
   * Whether the primary text was read for this rule.
   */
  verified: boolean
}
/**
 * Edits that mend the fault.
 */
export interface Fix {
  /**
   * What the edits do, in a sentence.
   */
  description: string
  /**
   * Replacements, in document order.
   */
  edits: Edit[]
}
/**
 * Replaces the text between two places by another.
 */
export interface Edit {
  startLine: Position
  startColumn: Position
  endLine: Position
  endColumn: Position
  /**
   * The new text.
   */
  text: string
}
/**
 * The suppression that covers the finding.
 */
export interface SuppressedBy {
  /**
   * Why it is accepted.
   */
  reason: string
  /**
   * The last day on which the suppression holds.
   */
  until?: string
}
