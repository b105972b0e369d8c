import type { Finding } from '@cookie-charter/schema'
import { activeFindings, emptyReportLine } from '../counts.ts'
import { escapeXml, xmlAttributes } from '../escape-xml.ts'
import { groupByFile } from '../group-by-file.ts'
import { inFull } from '../in-full.ts'
import type { Reporter, ReporterContext } from '../reporter.ts'

/** Attributes of type token: blanks at the ends and in a row are not allowed to matter, and it is never empty. */
function token(text: string): string {
  return text.trim().replace(/\s+/g, ' ') || '-'
}

function placed(finding: Finding): string {
  const { file, line, column, severity, rule } = finding
  return `${file}:${line}:${column} ${severity} ${rule}: ${inFull(finding)}`
}

function testcase(finding: Finding): string {
  const name = token(`${finding.rule} at ${finding.line}:${finding.column}`)
  const head = `    <testcase${xmlAttributes({ name, classname: token(finding.file), time: 0 })}`
  if (finding.severity !== 'error') return `${head}/>\n`
  const failure = xmlAttributes({ message: finding.message, type: finding.rule })
  return `${head}>\n      <failure${failure}>${escapeXml(placed(finding))}</failure>\n    </testcase>\n`
}

interface Suite {
  name: string
  cases: string
  tests: number
  failures: number
  output: string
}

function suiteOf([file, findings]: readonly [string, readonly Finding[]]): Suite {
  return {
    name: file,
    cases: findings.map(testcase).join(''),
    tests: findings.length,
    failures: findings.filter(({ severity }) => severity === 'error').length,
    output: findings
      .filter(({ severity }) => severity !== 'error')
      .map((finding) => `${placed(finding)}\n`)
      .join(''),
  }
}

function suiteElement(
  { name, cases, tests, failures, output }: Suite,
  id: number,
  context: ReporterContext,
): string {
  const attributes = xmlAttributes({
    name: token(name),
    package: 'cookie-charter',
    id,
    timestamp: context.startedAt,
    hostname: 'localhost',
    tests,
    failures,
    errors: 0,
    time: 0,
  })
  const tail = `    <system-out>${escapeXml(output)}</system-out>\n    <system-err></system-err>\n`
  return `  <testsuite${attributes}>\n    <properties></properties>\n${cases}${tail}  </testsuite>\n`
}

/**
 * JUnit XML, in the part that Ant's schema and Jenkins' have in common: a suite a file, a case a finding. An error
 * fails its case; a warning or an info passes and is told in the suite's output, as it does not fail the run either.
 * Without findings, one case that passes: consumers take a report without any for a broken run.
 */
const junit: Reporter = (report, context) => {
  const findings = activeFindings(report)
  const nothing: Suite = {
    name: 'cookie-charter',
    cases: `    <testcase${xmlAttributes({ name: emptyReportLine(report), classname: 'cookie-charter', time: 0 })}/>\n`,
    tests: 1,
    failures: 0,
    output: '',
  }
  const suites = findings.length === 0 ? [nothing] : groupByFile(findings).map(suiteOf)
  const body = suites.map((suite, id) => suiteElement(suite, id, context)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${body}</testsuites>\n`
}

export default junit
