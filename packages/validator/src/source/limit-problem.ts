import { limits } from '../limits.ts'
import type { ParseProblem } from './source.ts'

/** What is said of each limit. */
export const limitWords = {
  size: {
    message: `The file is larger than ${limits.fileBytes / 1024 / 1024} MiB, which is the limit.`,
    help: 'Split the declaration by site, or move texts that are not for visitors elsewhere.',
  },
  bases: {
    message: `The bases of this declaration hold more than ${limits.basesCharacters / 1024 / 1024} MiB together, which is the limit.`,
    help: 'Merge them, and leave out what no declaration needs.',
  },
  items: {
    message: `The declaration has more than ${limits.items} items, which is the limit.`,
    help: 'Describe cookies that differ only by an instance id with one pattern.',
  },
  depth: {
    message: `The file nests deeper than ${limits.depth} levels, which is the limit.`,
    help: 'A declaration needs nine levels.',
  },
  aliases: {
    message: `The file uses aliases more than ${limits.aliases} times as they are walked, or one inside itself; that is the limit.`,
    help: 'Write the values out, or share them through a service.',
  },
  values: {
    message: `The file holds more than ${limits.values} values, lines or list entries once its aliases are written out, which is the limit.`,
    help: 'Split the declaration, and use no aliases of large parts.',
  },
} as const

export type LimitName = keyof typeof limitWords

/** The refusal of a file that is over one of the limits. */
export function limitProblem(limit: LimitName, offset = 0): ParseProblem {
  return { rule: `limit/${limit}`, offset, ...limitWords[limit] }
}
