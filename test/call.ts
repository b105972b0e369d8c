import { commands } from '../packages/cli/src/generated/commands.ts'
import { main } from '../packages/cli/src/main.ts'

/** What a call of the command gave. */
export interface Answer {
  status: number
  out: string
  err: string
}

/** The command from its sources, in this process: fast. */
export async function callInside(cwd: string, words: readonly string[]): Promise<Answer> {
  const answer = { out: '', err: '' }
  const out = (text: string) => {
    answer.out += text
  }
  const err = (text: string) => {
    answer.err += text
  }
  const terminal = { outIsTerminal: false, errIsTerminal: false, width: 80 }
  const io = { cwd, env: {}, out, err, errStyled: err, stdin: async () => '', ...terminal }
  const status = await main(words, io, '0.0.0', commands)
  return { status, ...answer }
}
