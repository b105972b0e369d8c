import { expect, it } from 'vitest'
import { isBrowserHelp } from './browser-help.ts'

it('tells a browser’s help page from a page of the site', () => {
  expect(isBrowserHelp('https://support.google.com/chrome/answer/95647')).toBe(true)
  expect(isBrowserHelp('https://support.google.com/analytics/answer/11397207')).toBe(false)
  expect(isBrowserHelp('https://support.mozilla.org/kb/cookies')).toBe(true)
  expect(isBrowserHelp('https://support.mozilla.org.example.com/kb/cookies')).toBe(false)
  expect(isBrowserHelp('mailto:privacy@example.com')).toBe(false)
  expect(isBrowserHelp('not a link')).toBe(false)
})
