import { output } from './output.ts'

/** The world as a command sees it. Tests pass their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Writes a result to standard output. */
  out(text: string): void
  /** Writes a message about the call to standard error. */
  err(text: string): void
  /** All of standard input. */
  stdin(): Promise<string>
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
}

/** The Io of the running process. */
export function processIo(): Io {
  const [out, err] = [output('stdout'), output('stderr')]
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => out.write(text),
    err: (text) => err.write(text),
    // Loaded when used: web streams cost a few milliseconds at the start.
    stdin: async () => (await import('node:stream/consumers')).text(process.stdin),
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

/** Whether colours go to a stream: FORCE_COLOR and NO_COLOR decide, else whether it is a terminal. */
export function wantsColour(io: Io, isTerminal: boolean): boolean {
  const force = io.env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (io.env['NO_COLOR']) return false
  return isTerminal && io.env['TERM'] !== 'dumb'
}
