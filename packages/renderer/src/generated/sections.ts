// Generated from packages/renderer/src/model/sections by `npm run generate`. Do not edit.
import type { Section } from '../model/section.ts'

/** Every section, by file name; each says its place. */
export const sections: readonly Section[] = [
]
