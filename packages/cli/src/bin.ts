#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import nodeModule from 'node:module'
import { type Io, processIo } from './io/io.ts'
import { main } from './main.ts'

// Newer Nodes keep what they compiled from one call to the next (22.1 and later).
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

// A reader that stops early (`| head`) is no fault of ours, and changes nothing of what the call ends with.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  process.stderr.write(
    `Standard output cannot be written: ${message}.\nFree some space, or send it elsewhere.\n`,
  )
  process.exit(2)
})
// Nobody is left to be told.
process.stderr.on('error', () => {})

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const io = ioHere()
process.exitCode = io ? await main(process.argv.slice(2), io, manifest.version) : 2

/** The running process as a command sees it; undefined where it has no place to stand. */
function ioHere(): Io | undefined {
  try {
    return processIo()
  } catch {
    process.stderr.write('The working directory is gone.\nChange to one that is there.\n')
    return undefined
  }
}
