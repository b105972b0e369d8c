import type { RuleSource } from '@cookie-charter/schema'
import { defineRule, type RuleContext, type RuleFinding } from '../../rule.ts'
import { exemptAudienceItems } from '../shared/legal/audience.ts'
import { findingAtClaim, oncePerPlace } from '../shared/legal/exemptions.ts'
import { reusingTool } from '../shared/legal/reusing-tools.ts'

const assessment: RuleSource = {
  title: 'CNIL, Outil d’auto-évaluation, mesure d’audience',
  section: '« pour le compte exclusif de l’éditeur »',
  url: 'https://www.cnil.fr/sites/default/files/2025-07/outil_d_auto-evaluation_mesure_d_audience.pdf',
  asOf: '2025-07-04',
  binding: 'guideline',
  verified: false,
}

export default defineRule({
  id: 'fr/audience-provider-reuse',
  severity: 'error',
  summary: 'An exemption for a tool whose provider uses the data itself',
  why: 'The French exemption covers measurement for the exclusive account of the publisher. A provider that uses what it measures for services of its own measures for itself too, whatever the settings of one site.',
  source: assessment,
  message: ({ name, tool }) =>
    `The exemption for audience measurement covers what is done for the publisher alone: ${name} belongs to ${tool}, whose provider uses data for purposes of its own.`,
  help: 'Ask for consent: drop the exemption. Or measure with a tool that works for the publisher alone.',
  examples: {
    invalid: [
      {
        service: { category: 'statistics' },
        item: {
          name: '_ga',
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
        at: 'exemption',
      },
    ],
    valid: [
      {
        service: { category: 'statistics' },
        item: {
          pattern: '_pk_id.*',
          name: null,
          exemption: { ground: 'audience-measurement', reason: 'Figures of our own site.' },
        },
      },
    ],
  },
  *check(context) {
    yield* oncePerPlace(faults(context))
  },
})

function* faults(context: RuleContext): Generator<RuleFinding> {
  for (const item of exemptAudienceItems(context, 'fr')) {
    const tool = reusingTool(item)
    if (tool) yield findingAtClaim(context, item, { facts: { tool } })
  }
}
