import { sanitizeForTerminal as clean, withoutRunnerCommands } from '../reporters/sanitize-for-terminal.ts'
import { sourceLine } from '../reporters/source-line.ts'
import type { Style } from '../reporters/style.ts'
import { wrap } from '../reporters/wrap.ts'
import type { RuleExample } from '../rule.ts'
import { profileOfRule } from '../run/rules-in-force.ts'
import { exampleSnippet } from './example-snippet.ts'
import type { Explainable } from './explainable.ts'

const defaultWidth = 80

const severityColours = { error: 'red', warning: 'yellow', info: 'blue', off: 'dim' } as const

/** A paragraph under its label, wrapped beside it. */
function entry(label: string, text: string, style: Style, width: number): string[] {
  const lines = wrap(clean(text), width - 10)
  return lines.map((line, index) => `${index === 0 ? style.cyan(label.padEnd(10)) : ' '.repeat(10)}${line}`)
}

function exampleLines(title: string, example: RuleExample | undefined, style: Style): string[] {
  if (example === undefined) return []
  const snippet = exampleSnippet(example)
  const lines = snippet === '' ? ['# nothing of the kind'] : snippet.split('\n')
  return [
    '',
    style.bold(title),
    ...(example.note === undefined ? [] : [`  ${clean(example.note)}`]),
    ...(example.today === undefined ? [] : [`  # on ${clean(example.today)}`]),
    ...lines.map((line) => `  ${clean(line)}`),
  ]
}

/**
 * A rule for people at a terminal: what, why, who says so, and a bad and a good example as YAML. Structural findings
 * have no source and no examples. Ends with a line break.
 */
export function explainRule(
  rule: Explainable,
  style: Style,
  options: { url?: string; width?: number } = {},
): string {
  const { id, severity, summary, why, help, source, examples } = rule
  const width = options.width ?? defaultWidth
  const profile = profileOfRule(id)
  const colour = style[severityColours[severity]]
  const lines = [
    `${style.bold(clean(id))}  ${colour(severity === 'off' ? 'off unless switched on' : severity)}`,
    clean(summary),
    '',
    ...entry('Why', why, style, width),
    ...(typeof help === 'string' ? entry('Help', help, style, width) : []),
    ...(source === undefined
      ? []
      : [
          ...entry('Source', sourceLine(source), style, width),
          ...entry('', source.url, style, width),
          ...entry('Binding', source.binding, style, width),
        ]),
    ...(profile === undefined
      ? []
      : entry('Profile', `${profile}: in force where jurisdictions bring it`, style, width)),
    ...(options.url === undefined ? [] : entry('Page', options.url, style, width)),
    ...exampleLines('Not accepted', examples?.invalid[0], style),
    ...exampleLines('Accepted', examples?.valid[0], style),
    '',
  ]
  return withoutRunnerCommands(lines.join('\n'))
}
