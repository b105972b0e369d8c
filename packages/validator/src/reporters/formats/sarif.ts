import { fingerprints } from '../fingerprints.ts'
import type { Reporter } from '../reporter.ts'
import { toSafeJson } from '../sanitize-for-terminal.ts'
import { sarifResult } from '../sarif-result.ts'
import { sarifRule } from '../sarif-rule.ts'

/** SARIF 2.1.0 (OASIS, errata 01): one run, its rules with their sources, suppressed findings with justification. */
const sarif: Reporter = (report, context) => {
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const prints = fingerprints(report.findings)
  const withSuppressions = report.findings.some(({ suppressed }) => suppressed !== undefined)
  return toSafeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cookie-charter',
            version: context.toolVersion,
            informationUri: 'https://cookie-charter.dev/',
            rules: ids.map((id) => sarifRule(id, context.rules.get(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding, index) =>
          sarifResult(finding, {
            ruleIndex: indexes.get(finding.rule) ?? -1,
            fingerprint: prints[index] ?? '',
            withSuppressions,
          }),
        ),
        properties: { files: report.files, truncated: report.truncated },
      },
    ],
  })
}

export default sarif
