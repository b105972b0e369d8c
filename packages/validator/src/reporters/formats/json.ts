import type { Reporter } from '../reporter.ts'
import { toSafeJson } from '../sanitize-for-terminal.ts'

/** The report itself, as schemas/v1/findings.schema.json describes it, suppressed findings included. */
const json: Reporter = (report) => toSafeJson(report)

export default json
