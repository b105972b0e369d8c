/** Types for a site's own code: `@cookie-charter/consent/codegen`. */
export { generateTypes } from './codegen/generate-types.ts'
