/**
 * From a decision of our own to the IAB's models: `@cookie-charter/consent/bridge`. Only a CMP registered with IAB
 * Europe may publish TC strings, and a section that claims a transaction under the Multi-State Privacy Agreement
 * means that it was signed: these functions give data, and whether it may be published is for the caller to know.
 */
export type { CategoryMap, DecidedUnits } from './bridge/decided.ts'
export { type TcModelOptions, toPurposes, toTcModel } from './bridge/to-tc-model.ts'
export { toUsSection, type UsSectionOptions } from './bridge/to-us-section.ts'
