import { remembered } from '../../remembered.ts'
import { escapeGlob } from './glob.ts'
import { instanceOf } from './known-names.ts'

/** Parts of a name that differ from site to site or visitor to visitor, the longer before the shorter. */
const ids: readonly RegExp[] = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
  /[0-9A-F]{8,40}(?:%40|@)AdobeOrg/i,
  /UA[-_]\d{4,12}(?:[-_]\d{1,4})?/,
  /(?<![A-Za-z0-9])G-[A-Z0-9]{6,14}(?![A-Za-z0-9])/,
  /\d+\.[0-9a-f]{4}$/,
  /(?=[0-9a-f]*\d)[0-9a-f]{16,}/i,
  /\d{10,}/,
]

const longest = 512

/** The pattern that a literal name with an instance id in it stands for; undefined where it has none. */
export const instancePattern = remembered((name): string | undefined => {
  if (name.length > longest) return undefined
  const known = instanceOf(name)
  if (known) return known.name
  if (!/\d|G-|AdobeOrg/.test(name)) return undefined
  for (const id of ids) {
    const match = id.exec(name)
    if (!match) continue
    const [before, after] = [name.slice(0, match.index), name.slice(match.index + match[0].length)]
    return `${escapeGlob(before)}*${escapeGlob(after)}`
  }
  return undefined
})
