#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { processIo } from './io/io.ts'
import { main } from './main.ts'

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
process.exitCode = await main(process.argv.slice(2), processIo(), manifest.version)
