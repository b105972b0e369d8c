/** Where the documentation is published; rule pages lie below `rules/`. */
export const documentationUrl = 'https://cookie-charter.dev/'

/** The documentation page of one of our own rules. */
export function ruleUrl(id: string): string {
  return `${documentationUrl}rules/${id}`
}
