import { defineRule } from '../../rule.ts'
import { sessionGrounds } from '../shared/legal/exempt-grounds.ts'
import { claimedExemption } from '../shared/legal/exemptions.ts'
import { isLonger } from '../shared/legal/limits.ts'
import { dpc } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ie/lifespan-proportionate',
  severity: 'warning',
  summary: 'A lifetime out of proportion to what it does',
  why: 'What is needed for one visit has no business on the device a week later: the guidance asks for a lifespan in proportion to the function. A day is this project’s own measure of one visit.',
  source: dpc('Lifespan of cookies'),
  message: ({ name, ground, lifetime }) =>
    `DPC’s guidance asks for a lifespan in proportion to the function: ${name} serves one visit (${ground}) and stays for ${lifetime}.`,
  help: 'Let it end with the session, or say under condition what the visitor does to keep it longer.',
  examples: {
    invalid: [
      {
        item: {
          lifetime: 'P30D',
          exemption: { ground: 'load-balancing', reason: 'Finds the same server again.' },
        },
        at: 'lifetime',
      },
    ],
    valid: [
      {
        item: {
          lifetime: 'session',
          exemption: { ground: 'load-balancing', reason: 'Finds the same server again.' },
        },
      },
      {
        item: {
          lifetime: 'P30D',
          condition: 'Only if you tick “Remember me”.',
          exemption: { ground: 'authentication', reason: 'Keeps you signed in.' },
        },
      },
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const ground = claimedExemption(item, 'ie')?.ground
      if (ground && sessionGrounds.has(ground) && !item.condition && isLonger(item.lifetime, 'PT24H'))
        yield item.finding('lifetime', { facts: { name: item.title, ground, lifetime: item.lifetime } })
    }
  },
})
