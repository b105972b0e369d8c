/** Help pages of browser makers: hosts, with a path where the host serves more than the browser. */
const pages: readonly [host: string, path: string][] = [
  ['support.google.com', '/chrome'],
  ['support.google.com', '/accounts'],
  ['support.mozilla.org', '/'],
  ['support.apple.com', '/'],
  ['support.microsoft.com', '/'],
  ['privacy.microsoft.com', '/'],
  ['help.opera.com', '/'],
  ['support.brave.com', '/'],
]

/** Whether a link leads to a browser maker’s help page instead of a control of the site. */
export function isBrowserHelp(link: string): boolean {
  if (!URL.canParse(link)) return false
  const { hostname, pathname } = new URL(link)
  return pages.some(([host, path]) => hostname === host && pathname.startsWith(path))
}
