import { expect, test } from 'vitest'
import { readAny } from '../input/read-consent-string.ts'
import { consentTable } from './consent-table.ts'

/** Made by our encoder: purposes, special features, one restriction, ranges, a publisher's own purposes. */
const tc =
  'CQuIxQAQuIxQAEsABBENB4FsAP_AAEPAAAYgF5wBAABAAIgAUABgC8wADcAEJABgAKAA4A.IF5wAoAAgAGAvMA.cAAACAAAAUA'

/** The lines of the table, runs of spaces as one. */
const lines = (text: string) =>
  consentTable(readAny(text))
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())

test('names purposes and special features, and counts vendors', () => {
  const table = lines(tc)
  for (const line of [
    'format tcf2: TC string of TCF 2',
    'created 2026-11-23',
    'isServiceSpecific yes',
    'specialFeatureOptIns 1 Use precise geolocation data',
    '2 Actively scan device characteristics for identification',
    'purposesConsent 1 Store and/or access information on a device',
    'purposesLITransparency 2 Use limited data to select advertising',
    'vendorConsents 6 vendors: 2, 8, 10–12, 755',
    'publisherRestrictions 2 Use limited data to select advertising: requires consent, 3 vendors: 5–7',
    'publisherTC',
    'customPurposesConsent 1',
    'customPurposesLITransparency none',
  ])
    expect(table).toContain(line)
})

test('puts the sections of a GPP string under their names, answers in words', () => {
  const table = lines('DBABTA~1YN-')
  expect(table).toEqual([
    'format gpp: Global Privacy Platform',
    'header',
    'version 1',
    'sectionIds 6',
    'section 6 uspv1',
    'Version 1',
    'Notice Y yes',
    'OptOutSale N no',
    'LspaCovered - not applicable',
    '',
  ])
  const national = lines('DBABLA~BVVqAAEABCA.YA')
  for (const line of ['section 7 usnat', 'SharingNotice 1 given', 'Gpc yes']) expect(national).toContain(line)
})

test('counts the ids of Additional Consent in their order', () => {
  expect(lines('2~35.1.41.42~dv.9')).toEqual(
    expect.arrayContaining(['consented 4 providers: 35, 1, 41–42', 'disclosed 1 provider: 9']),
  )
})

test('says in a sentence what is wrong and where', () => {
  expect(lines('CQgY')).toEqual([
    'format tcf2: TC string of TCF 2',
    'error truncated, at bit 6',
    'The string, or a segment of it, ends inside the field that begins at character 2.',
    '',
  ])
  expect(lines('hello')).toEqual([
    'format unknown',
    'error unknown-format, at bit 0',
    'No consent string begins like this.',
    '',
  ])
})

test('shows warnings after the value', () => {
  expect(lines(tc.split('.')[0]!).slice(-3)).toEqual([
    expect.stringMatching(/^warning tcf23-missing-disclosed, at bit \d+$/),
    expect.stringMatching(/^The string was created on or after 2026-03-01/),
    '',
  ])
})

test('shows no more than the first ranges of many', () => {
  const ids = Array.from({ length: 30 }, (_, i) => i * 2).join('.')
  expect(lines(`1~${ids}`)).toContain(
    'consented 30 providers: 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, and 18 more ranges',
  )
})
