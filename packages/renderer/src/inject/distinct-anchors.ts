/**
 * HTML of a region without the anchors that an earlier region of the same file has: an id stands once in a document.
 * @param taken the anchors so far; those of this region are added
 */
export function distinctAnchors(html: string, taken: Set<string>): string {
  return html.replace(/(<(?:section|tr)) id="([^"]*)"/g, (whole, element: string, id: string) => {
    if (taken.has(id)) return element
    taken.add(id)
    return whole
  })
}
