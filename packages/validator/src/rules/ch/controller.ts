import { defineRule } from '../../rule.ts'
import { unreachableController } from '../shared/legal/controller.ts'
import { fadp } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'ch/controller',
  severity: 'error',
  summary: 'The controller is not named or cannot be reached',
  why: 'Swiss law starts what people must be told with who the controller is and how to reach it.',
  source: fadp('Art. 19 Abs. 2 Bst. a'),
  message: ({ lacks }) =>
    `DSG Article 19(2)(a) asks for the controller’s identity and contact details. Not stated: ${lacks}.`,
  help: 'Under site.controller write name, and one of email, address, phone or url.',
  yieldsTo: ['eu/controller'],
  examples: {
    invalid: [{ site: { controller: { name: 'Example AG', country: 'CH' } }, at: '/site/controller' }],
    valid: [{ site: { controller: { name: 'Example AG', email: 'datenschutz@example.com' } } }],
  },
  *check(context) {
    yield* unreachableController(context)
  },
})
