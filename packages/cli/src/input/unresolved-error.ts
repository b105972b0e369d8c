import type { Report } from '@cookie-charter/schema'

/** A declaration that stands in the way of a command: its findings say why. */
export class UnresolvedError extends Error {
  readonly report: Report
  /** What was read, for quoting from standard input. */
  readonly text: string

  constructor(report: Report, text: string) {
    super('The declaration cannot be resolved.')
    this.report = report
    this.text = text
  }
}
