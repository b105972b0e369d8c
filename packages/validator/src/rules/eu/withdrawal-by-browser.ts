import { defineRule } from '../../rule.ts'
import { isBrowserHelp } from '../shared/legal/browser-help.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/withdrawal-by-browser',
  severity: 'warning',
  summary: 'Consent is withdrawn through the browser’s settings only',
  why: 'Consent that took one click is not withdrawn as easily by searching a browser’s menus and deleting cookies one by one, and deleting them tells the site nothing.',
  source: gdpr('Article 7(3)'),
  message: ({ link }) =>
    `GDPR Article 7(3) asks that withdrawing is as easy as consenting: ${link} explains a browser and is no control of the site.`,
  help: 'Link the page or button of the site that opens the choices again; the browser’s help can stand beside it.',
  examples: {
    invalid: [
      {
        consent: { withdraw: { url: 'https://support.mozilla.org/kb/delete-cookies-remove-info' } },
        at: '/consent/withdraw/url',
      },
    ],
    valid: [{ consent: { withdraw: { url: 'https://www.example.com/cookies' } } }],
  },
  *check(context) {
    const withdraw = context.declaration.consent.withdraw
    if (withdraw?.url && !withdraw.control && isBrowserHelp(withdraw.url))
      yield context.finding('/consent/withdraw/url', { facts: { link: withdraw.url } })
  },
})
