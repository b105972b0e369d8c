/** The command's registry: every file of packages/cli/src/commands, loaded when used. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GeneratedFile } from '../generate.ts'

const folder = 'packages/cli/src/commands'

function commandFiles(root: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
}

async function entry(root: string, file: string): Promise<string> {
  const { default: command } = await import(pathToFileURL(join(root, folder, file)).href)
  const name = file.slice(0, -3).replaceAll('/', ' ')
  return `  {
    name: '${name}',
    summary: ${JSON.stringify(command.summary)},
    load: () => import('../commands/${file}').then((module) => module.default as unknown as Command),
  },`
}

export default async (root: string): Promise<GeneratedFile[]> => {
  const entries = await Promise.all(commandFiles(root).map((file) => entry(root, file)))
  const text = `// Generated from ${folder} by \`npm run generate\`. Do not edit.
import type { Command } from '../command.ts'
import type { CommandEntry } from '../main.ts'

export const commands: readonly CommandEntry[] = [
${entries.join('\n')}
]
`
  return [{ file: 'packages/cli/src/generated/commands.ts', text }]
}
