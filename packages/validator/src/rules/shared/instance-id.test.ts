import { expect, it } from 'vitest'
import { instancePattern } from './instance-id.ts'

it.each([
  ['_ga_BB28FVWH9P', '_ga_*'],
  ['_pk_id.1.adcb', '_pk_id.*'],
  ['_gat_UA-52929967-3', '_gat_*'],
  ['_gat_gtag_UA_52929967_3', '_gat_*'],
  ['AMCV_1234567890ABCDEF@AdobeOrg', 'AMCV_*'],
  ['s_1234567890ABCDEF0A@AdobeOrg', 's_*'],
  ['AdoptGD1676053176271', 'AdoptGD*'],
  ['session-0123456789abcdef', 'session-*'],
  ['id_123e4567-e89b-12d3-a456-426614174000_x', 'id_*_x'],
  ['track_G-BB28FVWH9P', 'track_*'],
  ['piwik_x.12.ab3f', 'piwik_x.*'],
  ['mp_0a1b_mixpanel', 'mp_*_mixpanel'],
  ['a*1234567890', 'a\\**'],
])('%s is an instance of %s', (name, pattern) => expect(instancePattern(name)).toBe(pattern))

it.each([
  '_ga',
  'NEXT_LOCALE',
  'VISITOR_INFO1_LIVE',
  '__Secure-3PSIDCC',
  '_gcl_au',
  '_hjTLDTest',
  '_pk_testcookie_domain',
  'wordpress_logged_in',
  'cookieconsent_status',
  'deadbeefdeadbeef',
  'c',
  'akm_mobile',
  'big-g-button',
  'version_2.1',
])('%s is a name as it is', (name) => expect(instancePattern(name)).toBeUndefined())

it('takes linear time', () => {
  expect(instancePattern(`${'1'.repeat(511)}`)).toBe('*')
  expect(instancePattern('a1'.repeat(300))).toBeUndefined()
})
