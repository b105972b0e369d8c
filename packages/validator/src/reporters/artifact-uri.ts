/** A path as the path of a URI (RFC 3986, 3.3): each segment percent-encoded, lone surrogates replaced. */
function encodePath(path: string): string {
  const wellFormed = path.replace(/[\ud800-\udfff]/gu, '\ufffd')
  return wellFormed.split('/').map(encodeURIComponent).join('/')
}

/** SARIF's artifactLocation of a file (3.4): relative to the source root, or a file URI where the path is absolute. */
export function artifactLocation(file: string): { uri: string; uriBaseId?: string } {
  const windows = /^([A-Za-z]:)\/(.*)$/s.exec(file)
  if (windows) return { uri: `file:///${windows[1]}/${encodePath(windows[2] ?? '')}` }
  if (file.startsWith('//')) return { uri: `file:${encodePath(file)}` }
  if (file.startsWith('/')) return { uri: `file://${encodePath(file)}` }
  return { uri: encodePath(file.replace(/^(?:\.\/)+/, '')), uriBaseId: '%SRCROOT%' }
}
