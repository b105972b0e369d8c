import type { Command } from './command.ts'

/** The help of the whole command. */
export function overview(commands: readonly { name: string; summary: string }[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `cookie-charter <command> [file…]

Without a file it takes cookie-charter.yaml, .yml or .json from here or a folder above; - reads standard input.

${lines.join('\n')}

cookie-charter <command> --help says more about one of them.
Exit codes: 0 nothing wrong, 1 errors or a difference, 2 usage or unreadable input, 3 could not decide.
`
}

/** The help of one command. */
export function commandHelp(name: string, command: Command): string {
  const flags = Object.entries(command.flags).map(([flag, spec]) => {
    const short = spec.short ? `-${spec.short}, ` : ''
    const value = spec.value === undefined ? '' : spec.alone ? `[=${spec.value}]` : ` ${spec.value}`
    return { left: `${short}--${flag}${value}`, help: spec.help }
  })
  const width = Math.max(0, ...flags.map(({ left }) => left.length))
  const lines = flags.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`)
  return `cookie-charter ${name} ${command.usage}\n\n${command.summary}\n${lines.length ? `\n${lines.join('\n')}\n` : ''}`
}
