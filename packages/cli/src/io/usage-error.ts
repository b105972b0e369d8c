/** A call that cannot be carried out: one sentence, then what to do. Printed to standard error; exit 2. */
export class UsageError extends Error {
  readonly advice: string

  constructor(sentence: string, advice: string) {
    super(sentence)
    this.advice = advice
  }
}
