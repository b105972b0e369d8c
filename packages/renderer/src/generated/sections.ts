// Generated from packages/renderer/src/model/sections by `npm run generate`. Do not edit.
import browsers from '../model/sections/browsers.ts'
import category from '../model/sections/category.ts'
import choice from '../model/sections/choice.ts'
import contact from '../model/sections/contact.ts'
import dates from '../model/sections/dates.ts'
import definition from '../model/sections/definition.ts'
import kinds from '../model/sections/kinds.ts'
import notDone from '../model/sections/not-done.ts'
import providerLinks from '../model/sections/provider-links.ts'
import recipients from '../model/sections/recipients.ts'
import refusing from '../model/sections/refusing.ts'
import scope from '../model/sections/scope.ts'
import type { Section } from '../model/section.ts'

/** Every section, by file name; each says its place. */
export const sections: readonly Section[] = [
  browsers,
  category,
  choice,
  contact,
  dates,
  definition,
  kinds,
  notDone,
  providerLinks,
  recipients,
  refusing,
  scope,
]
