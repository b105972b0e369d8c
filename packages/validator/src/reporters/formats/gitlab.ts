import { activeFindings } from '../counts.ts'
import { fingerprints } from '../fingerprints.ts'
import type { Reporter } from '../reporter.ts'
import { toSafeJson } from '../sanitize-for-terminal.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** A GitLab Code Quality report: a JSON list, empty for no finding. */
const gitlab: Reporter = (report) => {
  const findings = activeFindings(report)
  const prints = fingerprints(findings)
  return toSafeJson(
    findings.map(({ rule, severity, file, line, endLine, message, help }, index) => ({
      description: help === undefined ? message : `${message} ${help}`,
      check_name: rule,
      fingerprint: prints[index],
      severity: severities[severity],
      location: { path: file.replace(/^(?:\.\/)+/, ''), lines: { begin: line, end: endLine } },
    })),
  )
}

export default gitlab
