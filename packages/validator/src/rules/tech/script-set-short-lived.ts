import { defineRule } from '../../rule.ts'
import { webkitTrackingPrevention } from '../shared/browser-sources.ts'
import { exceeds } from '../shared/lifetime.ts'

export default defineRule({
  id: 'tech/script-set-short-lived',
  severity: 'info',
  summary: 'Safari may delete a script’s cookie after a week',
  why: 'Safari deletes what scripts wrote after seven days of use in which the visitor did not interact with the site. The declared lifetime is then a maximum, not what everybody gets.',
  source: webkitTrackingPrevention,
  message: ({ name }) =>
    `A script sets ${name} for longer than seven days: Safari may delete it after seven days of use without interaction with the site (WebKit).`,
  help: 'Nothing need change. lifetimeUpTo: true tells that the duration is a maximum.',
  examples: {
    invalid: [
      { item: { setBy: 'script', httpOnly: false, lifetime: 'P8D' }, at: 'lifetime' },
      { item: { setBy: 'script', httpOnly: false, lifetime: 'P1M' }, at: 'lifetime' },
    ],
    valid: [
      { item: { setBy: 'script', httpOnly: false, lifetime: 'P7D' } },
      { item: { setBy: 'script', httpOnly: false, lifetime: 'session' } },
      { item: { setBy: 'script', httpOnly: false, lifetime: 'P1M', lifetimeUpTo: true } },
      { item: { setBy: 'http', lifetime: 'P1M' } },
      { item: { setBy: null, lifetime: 'P1M' } },
    ],
  },
  *check({ cookies }) {
    for (const cookie of cookies)
      if (cookie.setBy === 'script' && cookie.lifetimeUpTo !== true && exceeds(cookie.lifetime, 'P7D'))
        yield cookie.finding('lifetime', { facts: { name: cookie.title } })
  },
})
