import type { Finding } from '@cookie-charter/schema'
import { activeFindings } from '../counts.ts'
import { xmlAttributes } from '../escape-xml.ts'
import { groupByFile } from '../group-by-file.ts'
import { inFull } from '../in-full.ts'
import type { Reporter } from '../reporter.ts'

function errorElement(finding: Finding): string {
  const { line, column, severity } = finding
  const source = `cookie-charter.${finding.rule}`
  return `    <error${xmlAttributes({ line, column, severity, message: inFull(finding), source })}/>\n`
}

function fileElement([name, findings]: readonly [string, readonly Finding[]]): string {
  return `  <file${xmlAttributes({ name })}>\n${findings.map(errorElement).join('')}  </file>\n`
}

/** The XML that Checkstyle writes, version 4.3, as Jenkins and many others read it. */
const checkstyle: Reporter = (report) => {
  const files = groupByFile(activeFindings(report)).map(fileElement).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files}</checkstyle>\n`
}

export default checkstyle
