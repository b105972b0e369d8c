import { defineRule } from '../../rule.ts'
import { deviceStorage } from '../shared/browser-sources.ts'
import { parseGlob } from '../shared/glob.ts'

const fewest = 3

export default defineRule({
  id: 'tech/pattern-lone-wildcard',
  severity: 'error',
  summary: 'The pattern matches nearly everything',
  why: 'A pattern of a star or of one or two letters claims cookies that it knows nothing of: they get its purpose, and its consent.',
  source: deviceStorage('Disclosures, identifier: a wildcard alone is invalid'),
  message: ({ pattern, literal }) =>
    `The pattern ${pattern} has ${literal} literal characters: the IAB’s disclosures refuse a wildcard alone, and fewer than three match by accident.`,
  help: 'Write the part of the name that never changes, for example _ga_*.',
  examples: {
    invalid: [
      { item: { pattern: '*' }, at: 'pattern' },
      { item: { pattern: '_s*' }, at: 'pattern' },
      { item: { pattern: '??*', type: 'localStorage', lifetime: 'persistent' }, at: 'pattern' },
    ],
    valid: [
      { item: { pattern: '_pk*' } },
      { item: { pattern: '\\*a\\**' }, note: 'Escaped stars are literal: *a*, then anything.' },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      if (item.pattern === undefined) continue
      const literal = parseGlob(item.pattern).literals
      if (literal < fewest) yield item.finding('pattern', { facts: { pattern: item.pattern, literal } })
    }
  },
})
