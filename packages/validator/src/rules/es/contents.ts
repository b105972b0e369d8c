import { defineRule, type ServiceHandle } from '../../rule.ts'
import { gapsAmong } from '../shared/legal/gaps.ts'
import { isAdvertising } from '../shared/legal/purposes.ts'
import { servicesOfNobody } from '../shared/legal/services-of-nobody.ts'
import { aepdCookies } from '../shared/legal/sources.ts'

export default defineRule({
  id: 'es/contents',
  severity: 'warning',
  summary: 'The policy leaves out who uses it, or how profiling works',
  why: 'The AEPD’s guide lists seven things that a cookie policy holds. Most of them have a rule of their own or are printed by themselves; these two are seen here: who uses the cookies, and, where profiles are made, the logic of the profiling.',
  source: aepdCookies('3.1.1'),
  message: ({ name, lacks, forAll }) =>
    lacks === 'provider'
      ? `AEPD’s guide has a cookie policy say who uses each cookie: for ${name} no provider is stated.`
      : `AEPD’s guide has a cookie policy explain the logic of profiling: ${name} is for advertising and has no description${forAll ? ', nor has any other' : ''}.`,
  help: ({ lacks }) =>
    lacks === 'provider'
      ? 'Write the service’s provider; where it is the site itself, a provider with self: true.'
      : 'Write under description what profile is made, from what, and what it is used for.',
  yieldsTo: ['de/information', 'fr/controllers-list'],
  examples: {
    invalid: [
      { service: { provider: null }, at: '/services/list' },
      { service: { category: 'marketing', description: null }, at: '/services/list' },
    ],
    valid: [
      { service: { category: 'statistics', description: null } },
      {
        service: {
          category: 'marketing',
          description:
            'Guesses from the pages you read what you might buy, to choose the advertising you see.',
        },
      },
    ],
  },
  *check({ services }) {
    yield* servicesOfNobody(services)
    const profiling = services.filter((service) => service.items.some(isAdvertising))
    const { entries, forAll } = gapsAmong(profiling, (service) => !service.description)
    for (const service of entries)
      yield service.finding('description', { facts: { name: nameOf(service), lacks: 'description', forAll } })
  },
})

function nameOf({ id }: ServiceHandle): string {
  return `the service ${id}`
}
