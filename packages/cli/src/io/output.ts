import { fstatSync, writeSync } from 'node:fs'

/** Standard output or standard error of the process. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
}

/**
 * Writes at once: the streams of `process` take milliseconds to load. They are left to terminals, and to a pipe that is
 * full and does not wait.
 */
export function output(name: 'stdout' | 'stderr'): Output {
  const descriptor = name === 'stdout' ? 1 : 2
  const isDevice = isCharacterDevice(descriptor)
  let stream: NodeJS.WriteStream | undefined
  const throughStream = (rest: string | Uint8Array) => {
    stream ??= process[name].on('error', (error: NodeJS.ErrnoException) => lost(name, error))
    stream.write(rest)
  }
  return {
    write(text) {
      if (stream || isDevice) return throughStream(text)
      let rest: Uint8Array = Buffer.from(text)
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
      } catch (error) {
        const fault = error as NodeJS.ErrnoException
        if (fault.code === 'EAGAIN') throughStream(rest)
        else lost(name, fault)
      }
    },
    get isTerminal() {
      return isDevice && process[name].isTTY === true
    },
    get width() {
      return (isDevice && process[name].columns) || 80
    },
  }
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}

/**
 * A reader that stops early (`| head`) is no fault of ours, and changes nothing of what the call ends with. Where
 * standard error cannot be written, nobody is left to be told.
 */
function lost(name: 'stdout' | 'stderr', { code, message }: NodeJS.ErrnoException): void {
  if (name === 'stderr' || code === 'EPIPE') return
  process.stderr.write(
    `Standard output cannot be written: ${message}.\nFree some space, or send it elsewhere.\n`,
  )
  process.exit(2)
}
