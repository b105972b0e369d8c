import { readFileSync } from 'node:fs'
import { type Io, processIo } from './io/io.ts'
import { type CommandEntry, main } from './main.ts'

/** Carries out the call of this process with the commands that there are, and sets its exit code. */
export async function run(commands: readonly CommandEntry[]): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const io = ioHere()
  process.exitCode = io ? await main(process.argv.slice(2), io, manifest.version, commands) : 2
}

/** The running process as a command sees it; undefined where it has no place to stand. */
function ioHere(): Io | undefined {
  try {
    return processIo()
  } catch {
    process.stderr.write('The working directory is gone.\nChange to one that is there.\n')
    return undefined
  }
}
