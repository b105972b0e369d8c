/** Private-use characters around words from `Intl`, on pages that are made to be compared and not to be read. */
export const startMark = '\ue000'
export const endMark = '\ue001'

export const marked = (words: string): string => startMark + words + endMark
