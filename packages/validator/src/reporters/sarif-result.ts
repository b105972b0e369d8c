import type { Finding, Fix } from '@cookie-charter/schema'
import { artifactLocation } from './artifact-uri.ts'
import { sarifLevels } from './sarif-rule.ts'

/**
 * Plain text of a message (3.11.6): `[words](place)` would become a link, so its bracket is escaped. What it says
 * comes from a declaration, and a declaration sets no links in somebody's dashboard.
 */
function plainText(text: string): string {
  return text.replace(/\[(?=[^[\]]*\]\()/g, '\\[')
}

function sarifFix(fix: Fix, file: string): object {
  return {
    description: { text: plainText(fix.description) },
    artifactChanges: [
      {
        artifactLocation: artifactLocation(file),
        replacements: fix.edits.map(({ text, ...deletedRegion }) => ({
          deletedRegion,
          insertedContent: { text },
        })),
      },
    ],
  }
}

/**
 * A finding as SARIF's result (3.27). Where one result of a run has suppressions all must, so `suppressions` is
 * asked for or left out by the caller.
 */
export function sarifResult(
  finding: Finding,
  details: { ruleIndex: number; fingerprint: string; withSuppressions: boolean },
): object {
  const { rule, severity, file, line, column, endLine, endColumn, pointer, item, message, help } = finding
  const { fix, suppressed } = finding
  return {
    ruleId: rule,
    ruleIndex: details.ruleIndex,
    level: sarifLevels[severity],
    message: { text: plainText(help === undefined ? message : `${message}\n${help}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(file),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        logicalLocations: [{ fullyQualifiedName: pointer, ...(item === undefined ? {} : { name: item }) }],
      },
    ],
    partialFingerprints: { 'cookieCharter/v1': details.fingerprint },
    ...(fix === undefined || fix.edits.length === 0 ? {} : { fixes: [sarifFix(fix, file)] }),
    ...(details.withSuppressions
      ? {
          suppressions:
            suppressed === undefined
              ? []
              : [
                  {
                    kind: 'inSource',
                    status: 'accepted',
                    justification: suppressed.reason,
                    ...(suppressed.until === undefined ? {} : { properties: { until: suppressed.until } }),
                  },
                ],
        }
      : {}),
  }
}
