import { expect, it } from 'vitest'
import { profileOfRule } from './rules-in-force.ts'

it.each([
  ['fr/consent-6-months', 'fr'],
  ['us-ca/gpc', 'us-ca'],
  ['eu-omnibus/machine-signals', 'eu-draft'],
  ['nl/a-rule-to-come', 'nl'],
])('%s waits for %s', (rule, profile) => expect(profileOfRule(rule)).toBe(profile))

it.each(['tech/name-empty', 'quality/todo', 'acme/owner-named', 'my-rules/one', 'nowhere'])(
  '%s waits for none',
  (rule) => expect(profileOfRule(rule)).toBeUndefined(),
)
