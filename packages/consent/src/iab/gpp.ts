/** Strings of the IAB's Global Privacy Platform: `@cookie-charter/consent/gpp`. */
export type { Failure, Result, ResultError, Success, Warning } from '../result.ts'
export { decodeGppString } from './gpp/decode.ts'
export { encodeGppString } from './gpp/encode.ts'
export type { GppModel, GppSections, GppString, RawSection, SectionValue, UsSection } from './gpp/model.ts'
export { sectionNames } from './gpp/names.ts'
export type { TcfCaString } from './gpp/tcfca.ts'
export type { Compat, DecodeOptions, EncodeOptions, Profile } from './profile.ts'
