import { displayWidth } from '../reporters/display-width.ts'
import { sanitizeForTerminal as clean, withoutRunnerCommands } from '../reporters/sanitize-for-terminal.ts'
import { plainStyle, type Style } from '../reporters/style.ts'
import type { Explainable } from './explainable.ts'

const colours = { error: 'red', warning: 'yellow', info: 'blue', off: 'dim' } as const

/** Rules as a table for a terminal: id, severity, summary, one line each, in the order given. */
export function ruleTable(rules: readonly Explainable[], style: Style = plainStyle): string {
  const width = Math.max(0, ...rules.map(({ id }) => displayWidth(clean(id))))
  const lines = rules.map(({ id, severity, summary }) => {
    const name = clean(id)
    const padding = ' '.repeat(width - displayWidth(name))
    return `${style.bold(name)}${padding}  ${style[colours[severity]](severity.padEnd(7))}  ${clean(summary)}\n`
  })
  return withoutRunnerCommands(lines.join(''))
}
