import { sections } from './sections.gen.ts'

/** The names of the sections by their ids, as the specification abbreviates them. */
export const sectionNames: Readonly<Record<number, string>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.values(sections).map(({ id, name }) => [id, name]),
)
