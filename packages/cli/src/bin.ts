/** The command as modules, each loaded when used. */
import { commands } from './generated/commands.ts'
import { run } from './run.ts'

await run(commands)
