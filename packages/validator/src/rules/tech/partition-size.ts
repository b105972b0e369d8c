import { defineRule, type ItemHandle } from '../../rule.ts'
import { chips } from '../shared/browser-sources.ts'
import { anotherItem, besides } from '../shared/example-items.ts'
import { literalCharacters } from '../shared/item-name.ts'
import { statedDomains } from '../shared/stated-domains.ts'
import { octets } from '../shared/words.ts'

const limit = 10 * 1024

export default defineRule({
  id: 'tech/partition-size',
  severity: 'info',
  summary: 'More than a partition may hold',
  why: 'Browsers may keep 10 kibibytes of cookies for one third party on one site. What goes beyond drops out, oldest first.',
  source: chips('Draft, 4.1'),
  message: ({ domain, size }) =>
    `The partitioned cookies of ${domain} can have ${size} octets together: browsers may keep no more than 10,240 in one partition (CHIPS, section 4.1).`,
  help: 'Keep the data on the server, or fewer cookies.',
  examples: {
    invalid: [
      {
        item: { domain: 'chat.example', partitioned: true, sameSite: 'None', valueMaxBytes: 4000 },
        declaration: besides({ second: chatItem('lines'), third: chatItem('files') }),
        at: '/services/list/items/third/valueMaxBytes',
      },
    ],
    valid: [
      { item: { domain: 'chat.example', partitioned: true, sameSite: 'None', valueMaxBytes: 4000 } },
      { item: { valueMaxBytes: 4000 }, note: 'Not partitioned.' },
    ],
  },
  *check(context) {
    const sizes = new Map<string, { size: number; last: ItemHandle }>()
    for (const cookie of context.cookies) {
      if (cookie.partitioned !== true || cookie.valueMaxBytes === undefined) continue
      const size = octets(literalCharacters(cookie) ?? '') + cookie.valueMaxBytes
      for (const { host } of statedDomains(cookie, context))
        sizes.set(host, { size: (sizes.get(host)?.size ?? 0) + size, last: cookie })
    }
    for (const [domain, { size, last }] of sizes)
      if (size > limit) yield last.finding('valueMaxBytes', { facts: { domain, size } })
  },
})

function chatItem(what: string): object {
  const purpose = `Keeps the ${what} of the chat so that they are there on the next page.`
  return anotherItem({ purpose, domain: 'chat.example', partitioned: true, valueMaxBytes: 4000 })
}
