// Generated from packages/consent/src/iab/gpp/sections by `npm run generate`. Do not edit.
import tcfeuv1 from './sections/tcfeuv1.ts'
import tcfeuv2 from './sections/tcfeuv2.ts'
import tcfcav1 from './sections/tcfcav1.ts'
import uspv1 from './sections/uspv1.ts'
import usnat from './sections/usnat.ts'
import usca from './sections/usca.ts'
import usva from './sections/usva.ts'
import usco from './sections/usco.ts'
import usut from './sections/usut.ts'
import usct from './sections/usct.ts'
import usfl from './sections/usfl.ts'
import usmt from './sections/usmt.ts'
import usor from './sections/usor.ts'
import ustx from './sections/ustx.ts'
import usde from './sections/usde.ts'
import usia from './sections/usia.ts'
import usne from './sections/usne.ts'
import usnh from './sections/usnh.ts'
import usnj from './sections/usnj.ts'
import ustn from './sections/ustn.ts'
import usmn from './sections/usmn.ts'
import usmd from './sections/usmd.ts'
import usin from './sections/usin.ts'
import usky from './sections/usky.ts'
import usri from './sections/usri.ts'
import type { SectionTable } from './tables.ts'

/** The sections by their ids. */
export const sections = {
  1: tcfeuv1,
  2: tcfeuv2,
  5: tcfcav1,
  6: uspv1,
  7: usnat,
  8: usca,
  9: usva,
  10: usco,
  11: usut,
  12: usct,
  13: usfl,
  14: usmt,
  15: usor,
  16: ustx,
  17: usde,
  18: usia,
  19: usne,
  20: usnh,
  21: usnj,
  22: ustn,
  23: usmn,
  24: usmd,
  25: usin,
  26: usky,
  27: usri,
} as const satisfies { readonly [id: number]: SectionTable }

export type KnownSections = typeof sections
