import type { TcModel, TcStringV1, TcStringV2 } from '../tcf/model.ts'
import type { UsPrivacyString } from '../usp.ts'
import type { KnownSections } from './sections.gen.ts'
import type { Answers, OtherTable, SectionTable, UsTable } from './tables.ts'
import type { TcfCaString } from './tcfca.ts'

/** A section as it stands, and is written back unchanged: unknown, disputed, or broken. */
export interface RawSection {
  raw: string
}

/** The fields of a section of a US state. Answers: 0 not applicable; for the rest see the specification. */
export type UsSection<Fields extends Readonly<Record<string, Answers>> = Readonly<Record<string, Answers>>> =
  {
    Version: number
    MspaCoveredTransaction: number
    MspaOptOutOptionMode: number
    MspaServiceProviderMode: number
    /** Where there is a segment with the Global Privacy Control: always 1. */
    GpcSegmentType?: 1
    Gpc?: boolean
  } & { [Field in keyof Fields]: Fields[Field] extends 1 ? number : number[] }

interface OtherValues {
  tcf1: TcStringV1
  tcf2: TcStringV2
  tcfca: TcfCaString
  usp: UsPrivacyString
  raw: never
}

/** What a section holds that is not raw. */
export type SectionValue<Table extends SectionTable> = Table extends UsTable
  ? UsSection<Table['fields']>
  : Table extends OtherTable
    ? OtherValues[Table['kind']]
    : never

/** Sections by their ids. */
export type GppSections = { [Id in keyof KnownSections]?: SectionValue<KnownSections[Id]> | RawSection } & {
  [id: number]: SectionValue<SectionTable> | RawSection
}

/** A GPP string. */
export interface GppString {
  header: { version: 1; sectionIds: number[] }
  sections: GppSections
}

/** What to write: a decoded value, or the sections alone. Ids in a header must be those of the sections. */
export interface GppModel {
  header?: { version: 1; sectionIds: readonly number[] }
  sections: Omit<GppSections, 2> & { 2?: TcModel | RawSection }
}
