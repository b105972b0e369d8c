/** The reference page of the command, from what each command file says of itself. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command, Flag } from '../../packages/cli/src/command.ts'
import { code, codeBlock, page, table, text } from '../docs/page-markdown.ts'
import type { GeneratedFile } from '../generate.ts'

const folder = 'packages/cli/src/commands'

function flagRow([name, { short, value, help, multiple, alone }]: [string, Flag]): string[] {
  const words = value === undefined ? '' : alone === undefined ? ` ${value}` : `[=${value}]`
  const left = `${short === undefined ? '' : `-${short}, `}--${name}${words}`
  return [code(left), `${text(help)}${multiple && !help.includes('repeatable') ? '; repeatable' : ''}`]
}

function section(name: string, { summary, usage, flags }: Command): string {
  const rows = Object.entries(flags).map(flagRow)
  return [
    `## ${name}`,
    text(summary),
    codeBlock('sh', `cookie-charter ${name} ${usage}`.trimEnd()),
    ...(rows.length === 0 ? [] : [table(['Flag', 'What it does'], rows)]),
  ].join('\n\n')
}

export default async (root: string): Promise<GeneratedFile[]> => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
  const sections: string[] = []
  for (const file of files) {
    const module: { default: Command } = await import(pathToFileURL(join(root, folder, file)).href)
    sections.push(section(file.slice(0, -'.ts'.length).replaceAll('/', ' '), module.default))
  }
  const introduction =
    'Without a file, a command takes the declaration found by name, here or in a folder above; `-` reads standard input. Exit codes: 0 nothing wrong, 1 errors found or a difference, 2 usage or unreadable input, 3 could not decide. Results go to standard output, everything else to standard error.'
  const blocks = ['# The command', introduction, ...sections]
  return [{ file: 'docs/reference/command.md', text: page('The command', folder, blocks) }]
}
