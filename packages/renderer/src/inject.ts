/** Pages that others wrote, with regions that we keep up to date. Text in, text out: files are the caller's. */
export { type InjectSettings, injectRegions } from './inject/inject-regions.ts'
export { type PageFormat, pageFormat } from './inject/page-format.ts'
export type { RegionError, RegionResult } from './inject/region-error.ts'
export { sameButForIntl } from './inject/same-but-for-intl.ts'
