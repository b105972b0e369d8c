import { isUtf8 } from 'node:buffer'
import { output } from './output.ts'
import { plain } from './plain.ts'
import { UsageError } from './usage-error.ts'

/** The world as a command sees it. Tests pass their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Writes a result to standard output. */
  out(text: string): void
  /** Writes a message about the call to standard error; control characters in it are made visible. */
  err(text: string): void
  /** The same for a text that is clean already and brings its own colours or cursor moves. */
  errStyled(text: string): void
  /** All of standard input. */
  stdin(): Promise<string>
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the terminal; 80 where there is none, or one that does not know. */
  readonly width: number
}

/** The Io of the running process. */
export function processIo(): Io {
  const [out, err] = [output('stdout'), output('stderr')]
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => out.write(text),
    err: (text) => err.write(plain(text)),
    errStyled: (text) => err.write(text),
    stdin,
    get outIsTerminal() {
      return out.isTerminal
    },
    get errIsTerminal() {
      return err.isTerminal
    },
    get width() {
      return out.width
    },
  }
}

async function stdin(): Promise<string> {
  // Loaded when used: web streams cost a few milliseconds at the start.
  const { buffer } = await import('node:stream/consumers')
  const bytes = await buffer(process.stdin)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw new UsageError('Standard input is not UTF-8 text.', 'Send it in UTF-8.')
}

/** Whether colours go to a stream: FORCE_COLOR and NO_COLOR decide, else whether it is a terminal. */
export function wantsColour(io: Io, isTerminal: boolean): boolean {
  const force = io.env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (io.env['NO_COLOR']) return false
  return isTerminal && io.env['TERM'] !== 'dumb'
}
