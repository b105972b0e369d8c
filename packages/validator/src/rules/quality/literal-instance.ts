import { defineRule } from '../../rule.ts'
import { parseGlob } from '../shared/glob.ts'
import { instancePattern } from '../shared/instance-id.ts'
import { publishedPolicies } from '../shared/own-sources.ts'
import { patternFix } from '../shared/pattern-fix.ts'

const fewestLiteral = 3

export default defineRule({
  id: 'quality/literal-instance',
  severity: 'warning',
  summary: 'The name carries the id of one instance',
  why: 'A name with an account, a site or a moment in it matches on one device or until the next change, and fills pages: one policy lists 23 names that differ in a timestamp alone.',
  source: publishedPolicies('23 timestamped names where a pattern is meant'),
  message: ({ name, pattern }) => `${name} carries an instance id: the pattern ${pattern} names them all.`,
  help: 'Write pattern instead of name, and the form for people in display. Keep the literal name only if it never changes on this site.',
  examples: {
    invalid: [
      { item: { id: '_ga_BB28FVWH9P', lifetime: 'P2Y' }, at: '' },
      { item: { name: '_pk_id.1.adcb', lifetime: 'P13M' }, at: 'name' },
      { item: { id: '_gat_UA-52929967-3', lifetime: 'PT1M' }, at: '' },
      { item: { id: 'AdoptGD1676053176271' }, at: '' },
      { item: { id: 'AMCV_1234567890ABCDEF@AdobeOrg' }, at: '' },
    ],
    valid: [
      { item: { pattern: '_ga_*', lifetime: 'P2Y' } },
      { item: { id: 'NEXT_LOCALE' } },
      { item: { id: 'VISITOR_INFO1_LIVE', lifetime: 'P6M' } },
      { item: { id: 'basket_2024' }, note: 'Four digits are no id.' },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const pattern = item.name === undefined ? undefined : instancePattern(item.name)
      if (pattern === undefined) continue
      const isTelling = parseGlob(pattern).literals >= fewestLiteral
      yield item.finding('name', {
        facts: { name: item.title, pattern },
        ...(isTelling && { fix: patternFix(item, pattern) }),
      })
    }
  },
})
