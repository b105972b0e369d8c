import { activeFindings } from '../counts.ts'
import { fingerprints } from '../fingerprints.ts'
import { inFull } from '../in-full.ts'
import type { Reporter } from '../reporter.ts'
import { toSafeJson } from '../sanitize-for-terminal.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** A GitLab Code Quality report: a JSON list, empty for no finding. */
const gitlab: Reporter = (report) => {
  const findings = activeFindings(report)
  const prints = fingerprints(findings)
  return toSafeJson(
    findings.map((finding, index) => ({
      description: inFull(finding),
      check_name: finding.rule,
      fingerprint: prints[index],
      severity: severities[finding.severity],
      location: {
        path: finding.file.replace(/^(?:\.\/)+/, ''),
        lines: { begin: finding.line, end: finding.endLine },
      },
    })),
  )
}

export default gitlab
