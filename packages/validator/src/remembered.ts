/** Longer texts are few, and not worth their memory. */
const longestKept = 500
const mostKept = 2_000

/**
 * A pure function of a text that remembers its answers: rules ask the same of the same words, and hundreds of
 * declarations share theirs. Holds at most 2,000 short texts, then starts anew.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  // In a box, so that an answer of undefined is known after one look.
  const answers = new Map<string, { readonly answer: T }>()
  return (text) => {
    if (text.length > longestKept) return make(text)
    const known = answers.get(text)
    if (known) return known.answer
    const answer = make(text)
    if (answers.size >= mostKept) answers.clear()
    // A part of a string keeps the whole file alive; a copy does not.
    answers.set(` ${text}`.slice(1), { answer })
    return answer
  }
}

/** More locales than any site has. */
const mostLocales = 50

/** The same for a function of a text and its locale. */
export function rememberedByLocale<T>(
  make: (text: string, locale: string) => T,
): (text: string, locale: string) => T {
  const byLocale = new Map<string, (text: string) => T>()
  return (text, locale) => {
    let ask = byLocale.get(locale)
    if (!ask) {
      if (byLocale.size >= mostLocales) byLocale.clear()
      ask = remembered((words) => make(words, locale))
      byLocale.set(locale, ask)
    }
    return ask(text)
  }
}
