import { defineRule } from '../../rule.ts'
import { unreachableController } from '../shared/legal/controller.ts'
import { gdpr } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'eu/controller',
  severity: 'error',
  summary: 'The controller is not named or cannot be reached',
  why: 'A visitor who wants to ask, object or complain must know to whom. Article 13(1)(a) asks for the identity of the controller and for contact details, not for one of them.',
  source: gdpr('Article 13(1)(a)'),
  message: ({ lacks }) =>
    `GDPR Article 13(1)(a) asks for the controller’s identity and contact details. Not stated: ${lacks}.`,
  help: 'Under site.controller write name, and one of email, address, phone or url.',
  examples: {
    invalid: [
      {
        site: { controller: { name: 'Example Ltd', country: 'IE' } },
        at: '/site/controller',
        note: 'A name alone does not let anybody write.',
      },
      {
        site: { controller: { email: 'privacy@example.org' } },
        at: '/site/controller',
        note: 'An address of nobody in particular.',
      },
    ],
    valid: [{ site: { controller: { name: 'Example Ltd', email: 'privacy@example.org' } } }],
  },
  *check(context) {
    yield* unreachableController(context)
  },
})
