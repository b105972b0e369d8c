/** A call that cannot be carried out: one sentence, then what to do. Printed to standard error; exit 2. */
export class UsageError extends Error {
  readonly advice: string

  /** The code cache holds another copy of this class: what an error is counts, not which copy made it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UsageError'
  }

  constructor(sentence: string, advice: string) {
    super(sentence)
    this.name = 'UsageError'
    this.advice = advice
  }
}
