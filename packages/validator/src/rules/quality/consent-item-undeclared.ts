import { defineRule } from '../../rule.ts'
import { nearestId } from '../shared/nearest-id.ts'
import { declarationFormat } from '../shared/own-sources.ts'

export default defineRule({
  id: 'quality/consent-item-undeclared',
  severity: 'error',
  summary: 'The item that remembers the choice is not declared',
  why: 'A page that asks about cookies and does not list the one that keeps the answer is not complete: readers found it missing in many real policies. Consent tools look for the item by this id.',
  source: declarationFormat('consent.storedIn'),
  needs: 'entries',
  message: ({ id, near }) =>
    near === undefined
      ? `consent.storedIn names ${id}, which is no item of the declaration.`
      : `consent.storedIn names ${id}, which is no item of the declaration. Did you mean ${near}?`,
  help: 'Declare the item that keeps the choice, or write its id as it is declared.',
  examples: {
    invalid: [
      { consent: { storedIn: 'cookie_chioce' }, at: '/consent/storedIn' },
      { consent: { storedIn: ['cookie_choice', 'banner_closed'] }, at: '/consent/storedIn/1' },
    ],
    valid: [{ consent: { storedIn: ['cookie_choice', 'list_view'] } }, { consent: { storedIn: null } }],
  },
  *check(context) {
    const ids = new Set(context.items.map((item) => item.id))
    const nearestTo = nearestId(ids)
    const { storedIn } = context.declaration.consent
    for (const [index, id] of storedIn.entries()) {
      if (ids.has(id)) continue
      const inList = `/consent/storedIn/${index}`
      const pointer = context.stated(inList) ? inList : '/consent/storedIn'
      const near = nearestTo(id)
      yield context.finding(pointer, {
        facts: { id, near },
        ...(near !== undefined && {
          fix: { kind: 'set', pointer, value: near, description: `Write ${near}` },
        }),
      })
    }
  },
})
