import type { Io } from '../../io/io.ts'

const intervalMs = 100
/** Shorter runs show nothing: a line that flashes tells nobody anything. */
const patienceMs = 500

/** Tells somebody at a terminal how far a long run is; nobody else. */
export interface Progress {
  step(done: number): void
  /** Takes the line away. */
  end(): void
}

/** A line on standard error that is overwritten as files are done. */
export function progressLine(io: Io, total: number, now: () => number = () => performance.now()): Progress {
  if (!io.errIsTerminal || io.env['TERM'] === 'dumb' || io.env['CI']) return { step: () => {}, end: () => {} }
  const begin = now()
  let last = begin + patienceMs - intervalMs
  let shown = false
  return {
    step(done) {
      if (now() - last < intervalMs) return
      last = now()
      shown = true
      io.errStyled(`\r\u001b[K${done} of ${total} files`)
    },
    end() {
      if (shown) io.errStyled('\r\u001b[K')
      shown = false
    },
  }
}
