export {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  shrinkBaseline,
  withoutBaseline,
} from './baseline/baseline.ts'
export type { FileAccess, ReadResult } from './files/file-access.ts'
export { mergeReports } from './findings/report.ts'
export { rules } from './generated/rules.ts'
export { nearest } from './nearest.ts'
export type { PublicSuffixes } from './public-suffixes.ts'
export * from './rule.ts'
export type { RuleLevel } from './run/rules-in-force.ts'
export type { ValidateOptions } from './settings.ts'
export { validateText } from './validate.ts'
