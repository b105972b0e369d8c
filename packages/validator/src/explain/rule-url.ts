/** Where the documentation is published; rule pages lie below `rules/`. */
export const documentationUrl = 'https://cookie-charter.dev/'

/** The documentation page of one of our own rules. */
export function ruleUrl(id: string): string {
  return `${documentationUrl}rules/${id}`
}

/** Where the documentation speaks of a fault of the file itself, such as `schema/required`. */
export function structuralUrl(id: string): string {
  return `${documentationUrl}rules/structure#${id.replace('/', '-')}`
}
