#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import nodeModule from 'node:module'
import { processIo } from './io/io.ts'
import { main } from './main.ts'

// Newer Nodes keep what they compiled from one call to the next (22.1 and later).
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
process.exitCode = await main(process.argv.slice(2), processIo(), manifest.version)
