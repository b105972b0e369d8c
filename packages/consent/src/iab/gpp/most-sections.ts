/** More sections than a string will ever have: the specification knows 27 ids. */
export const MOST_SECTIONS = 1000
