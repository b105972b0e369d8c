import { defineRule } from '../../rule.ts'
import { exemptAudienceServices } from '../shared/legal/audience.ts'
import { isBrowserHelp } from '../shared/legal/browser-help.ts'
import { pecr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'uk/objection-not-browser-only',
  severity: 'warning',
  summary: 'People can object through the browser’s settings only',
  why: 'The exceptions for statistics and appearance ask for a simple way to object. A browser’s help page is about every site and every cookie, and leaves the work to the visitor.',
  source: pecr('Schedule A1, paragraphs 5 and 6'),
  message: ({ link }) =>
    `PECR Schedule A1 asks for a simple way to object, a control of the site: ${link} explains a browser.`,
  help: 'Link a page or button of the site that takes the objection.',
  examples: {
    invalid: [
      {
        service: {
          category: 'statistics',
          audience: { objection: 'https://support.google.com/chrome/answer/95647' },
        },
        item: { exemption: { ground: 'audience-measurement', reason: 'To improve the site.' } },
        at: '/services/list/audience/objection',
      },
      {
        consent: { optOut: { url: 'https://support.apple.com/guide/safari/manage-cookies' } },
        at: '/consent/optOut/url',
      },
    ],
    valid: [
      {
        service: { category: 'statistics', audience: { objection: 'https://www.example.com/object' } },
        item: { exemption: { ground: 'audience-measurement', reason: 'To improve the site.' } },
      },
    ],
  },
  *check(context) {
    const optOut = context.declaration.consent.optOut?.url
    if (optOut && isBrowserHelp(optOut))
      yield context.finding('/consent/optOut/url', { facts: { link: optOut } })
    for (const service of exemptAudienceServices(context, 'uk')) {
      const link = service.audience?.objection
      if (link && isBrowserHelp(link)) yield service.finding('audience/objection', { facts: { link } })
    }
  },
})
