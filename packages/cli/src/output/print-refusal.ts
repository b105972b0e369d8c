import { resolve } from 'node:path'
import type { ExitCode } from '../command.ts'
import type { UnresolvedError } from '../input/unresolved-error.ts'
import { type Io, wantsColour } from '../io/io.ts'

/**
 * Prints to standard error the findings that keep a command from its result.
 *
 * @returns 2 where the declaration cannot be read or composed, else 1
 */
export async function printRefusal(
  io: Io,
  { report, texts }: UnresolvedError,
  version: string,
): Promise<ExitCode> {
  const { ansiStyle, plainStyle, reporters } = await import('@cookie-charter/validator/reporters')
  const { quotableText } = await import('./quotable-text.ts')
  const context = {
    sourceOf: (file: string) => texts.get(file) ?? quotableText(resolve(io.cwd, file)),
    style: wantsColour(io, io.errIsTerminal) ? ansiStyle : plainStyle,
    rules: new Map(),
    toolVersion: version,
    width: io.width,
  }
  io.errStyled(reporters.pretty(report, context))
  const unreadable = report.findings.some(({ rule }) => /^(?:syntax|limit|extends)\//.test(rule))
  return unreadable ? 2 : 1
}
