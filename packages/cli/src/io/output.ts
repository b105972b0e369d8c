import { fstatSync, writeSync } from 'node:fs'

/** Standard output or standard error of the process. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
}

/**
 * Writes at once. The streams of `process` take milliseconds to load and are left to terminals, and to a pipe that is
 * full and does not wait. A reader that stops early (`| head`) ends the process: that is no fault.
 */
export function output(name: 'stdout' | 'stderr'): Output {
  const descriptor = name === 'stdout' ? 1 : 2
  const isDevice = isCharacterDevice(descriptor)
  let stream: NodeJS.WriteStream | undefined
  const throughStream = (rest: string | Uint8Array) => {
    stream ??= process[name].on('error', endOfReader)
    stream.write(rest)
  }
  return {
    write(text) {
      if (stream || isDevice) throughStream(text)
      else {
        const rest = writeNow(descriptor, Buffer.from(text))
        if (rest.length > 0) throughStream(rest)
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

/** Writes as much as the descriptor takes without waiting, and gives what is left. */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  let rest = bytes
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') endOfReader(error as NodeJS.ErrnoException)
  }
  return rest
}

function endOfReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
