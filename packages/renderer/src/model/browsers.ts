/** A browser, and its maker's page on cookies; most of these pick the reader's language by themselves. */
export interface Browser {
  name: string
  url: string
}

/** Browsers in wide use, by name. */
export const browsers: readonly Browser[] = [
  { name: 'Chrome', url: 'https://support.google.com/chrome/answer/95647' },
  {
    name: 'Edge',
    url: 'https://support.microsoft.com/microsoft-edge/manage-cookies-in-microsoft-edge-168dab11-0753-043d-7c16-ede5947fc64d',
  },
  {
    name: 'Firefox',
    url: 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox',
  },
  { name: 'Opera', url: 'https://help.opera.com/en/latest/web-preferences/#cookies' },
  { name: 'Safari (iPhone, iPad)', url: 'https://support.apple.com/105082' },
  { name: 'Safari (Mac)', url: 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac' },
]
