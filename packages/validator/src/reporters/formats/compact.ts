import { activeFindings } from '../counts.ts'
import type { Reporter } from '../reporter.ts'
import { sanitizeForTerminal as clean, withoutRunnerCommands } from '../sanitize-for-terminal.ts'

/**
 * One line a finding, as compilers print them: `file:line:column: severity: message [rule]`, with a word where the
 * rule's source was not read. Nothing for none.
 */
const compact: Reporter = (report) =>
  withoutRunnerCommands(
    activeFindings(report)
      .map(
        ({ file, line, column, severity, message, rule, source }) =>
          `${clean(file)}:${line}:${column}: ${severity}: ${clean(message)}${source?.verified === false ? ' (source unverified)' : ''} [${clean(rule)}]\n`,
      )
      .join(''),
  )

export default compact
