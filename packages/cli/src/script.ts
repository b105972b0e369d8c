/** The command as one script, with `validate` in it: what the build makes a code cache of. */
import validate from './commands/validate.ts'
import type { CommandEntry } from './main.ts'

export { main } from './main.ts'
export { run } from './run.ts'

export const commands: readonly CommandEntry[] = [
  { name: 'validate', summary: validate.summary, load: async () => validate },
]
