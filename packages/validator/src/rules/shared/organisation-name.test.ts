import { expect, it } from 'vitest'
import { foldedOrganisation } from './organisation-name.ts'

it.each([
  ['Mouseflow', 'mouseflow'],
  ['PostHog (eu.i.posthog.com)', 'PostHog'],
  ['Google LLC', 'Google'],
  ['Meta Platforms, Inc.', 'meta  platforms'],
  ['Régaz S.A.S.', 'REGAZ'],
  ['Beispiel GmbH & Co. KG', 'Beispiel'],
  ['Przykład Sp. z o.o.', 'PRZYKŁAD'],
  ['Ejemplo, S.L.', 'Ejemplo'],
  ['Voorbeeld B.V.', 'voorbeeld'],
])('%s and %s are alike', (one, other) => expect(foldedOrganisation(one)).toBe(foldedOrganisation(other)))

it.each([
  ['Google', 'Google Ireland'],
  ['SAS', 'SA'],
  ['Meta', 'Meta Platforms'],
  ['(a)', '(b)'],
])('%s and %s are not', (one, other) => expect(foldedOrganisation(one)).not.toBe(foldedOrganisation(other)))
