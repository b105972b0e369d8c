// Generated from packages/renderer/src/locales by `npm run generate`. Do not edit.
import ar from '../locales/ar.ts'
import bg from '../locales/bg.ts'
import cs from '../locales/cs.ts'
import da from '../locales/da.ts'
import de from '../locales/de.ts'
import el from '../locales/el.ts'
import en from '../locales/en.ts'
import es from '../locales/es.ts'
import et from '../locales/et.ts'
import fi from '../locales/fi.ts'
import fr from '../locales/fr.ts'
import ga from '../locales/ga.ts'
import hr from '../locales/hr.ts'
import hu from '../locales/hu.ts'
import it from '../locales/it.ts'
import lt from '../locales/lt.ts'
import lv from '../locales/lv.ts'
import mt from '../locales/mt.ts'
import nb from '../locales/nb.ts'
import nl from '../locales/nl.ts'
import pl from '../locales/pl.ts'
import pt from '../locales/pt.ts'
import ro from '../locales/ro.ts'
import sk from '../locales/sk.ts'
import sl from '../locales/sl.ts'
import sv from '../locales/sv.ts'
import type { Locale } from '../locale/locale.ts'

/** Every shipped locale, by tag. */
export const locales: readonly Locale[] = [
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nb,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
]
