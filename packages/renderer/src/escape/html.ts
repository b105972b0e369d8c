const special = /[&<>"'`{}]/

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '{': '&#123;',
  '}': '&#125;',
}

/**
 * Text for HTML, in an element or in a quoted attribute. Braces and backticks are escaped too, so that no template
 * language that the page may pass through (Vue, Angular, Jinja, Liquid) finds a delimiter.
 */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"'`{}]/g, (character) => entities[character] ?? character) : text
