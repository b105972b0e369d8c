import { readFileSync } from 'node:fs'
import { processIo } from './io/io.ts'
import { type CommandEntry, main } from './main.ts'

/** Carries out the call of this process with the commands that there are, and sets its exit code. */
export async function run(commands: readonly CommandEntry[]): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.exitCode = await main(process.argv.slice(2), processIo(), manifest.version, commands)
}
