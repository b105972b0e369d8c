export type { Finding, Report, Severity } from '@cookie-charter/schema'
export {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  shrinkBaseline,
  withoutBaseline,
} from './baseline/baseline.ts'
export type { FileAccess, ReadResult } from './files/file-access.ts'
export { memoryFiles } from './files/memory-files.ts'
export { mergeReports } from './findings/report.ts'
export { applyEdits, applyFixes, type FixedText } from './fix/apply-fixes.ts'
export { rules } from './generated/rules.ts'
export type { DeclarationInput } from './load.ts'
export { nearest } from './nearest.ts'
export type { PublicSuffixes } from './public-suffixes.ts'
export * from './rule.ts'
export { profileOfRule, type RuleLevel } from './run/rules-in-force.ts'
export type { ValidateOptions } from './settings.ts'
export {
  type Origins,
  type ResolveResult,
  resolveDeclaration,
  validateFile,
  validateText,
} from './validate.ts'
