import type { Report } from '@cookie-charter/schema'

/** A declaration that stands in the way of a command: its findings say why. */
export class UnresolvedError extends Error {
  readonly report: Report
  /** Texts that stand in no file, by the name that findings give: standard input, a revision of git. */
  readonly texts: ReadonlyMap<string, string>

  constructor(report: Report, texts: ReadonlyMap<string, string>) {
    super('The declaration cannot be resolved.')
    this.report = report
    this.texts = texts
  }
}
