/** TC strings of the IAB's Transparency and Consent Framework: `@cookie-charter/consent/tcf`. */
export type { Failure, Result, ResultError, Success, Warning } from '../result.ts'
export type { VendorIds, VendorSource } from './bits/vendor-ids.ts'
export type { Compat, DecodeOptions, EncodeOptions, Profile } from './profile.ts'
export {
  type Adjustment,
  applyVendorList,
  type ListedVendor,
  type VendorList,
} from './tcf/apply-vendor-list.ts'
export { decodeTcString } from './tcf/decode.ts'
export { encodeTcString } from './tcf/encode.ts'
export type {
  PublisherRestriction,
  PublisherTc,
  RestrictionModel,
  TcModel,
  TcString,
  TcStringV1,
  TcStringV2,
} from './tcf/model.ts'
