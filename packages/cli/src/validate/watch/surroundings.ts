import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findConfig } from '../config/find-config.ts'
import { findInputs } from '../inputs/find-inputs.ts'
import type { RunResult } from '../run-once.ts'
import type { ValidateCall } from '../validate.ts'

/** What a run depends on, beyond the files themselves: where to look for changes, and how to tell one. */
export interface Surroundings {
  /** Absolute paths. */
  folders: string[]
  /** A text that differs as soon as something that takes part is another. */
  fingerprint(): string
}

/** The surroundings of a run, or of a call that could not be carried out. */
export function surroundingsOf(
  { io, words, flags }: ValidateCall,
  result: RunResult | undefined,
): Surroundings {
  const named = [flags.config, flags.baseline].flatMap((file) =>
    file === undefined ? [] : [resolve(io.cwd, file)],
  )
  const config = attempt(() => findConfig(io.cwd, flags.config))
  const paths = [...new Set([...(result?.read ?? []), ...named, ...(config === undefined ? [] : [config])])]
  const searched = result?.inputs.folders ?? []
  const folders = new Set([io.cwd, ...searched, ...paths.map((path) => dirname(path))])
  return {
    folders: [...folders],
    fingerprint() {
      const inputs = attempt(() => findInputs(io.cwd, words).files.map(({ path }) => path))
      return JSON.stringify([
        inputs ?? null,
        attempt(() => findConfig(io.cwd, flags.config)) ?? null,
        paths.map(stampOf),
      ])
    },
  }
}

function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path)
    return `${mtimeMs} ${size} ${ino}`
  } catch {
    return ''
  }
}

/** What a function gives; undefined where it says that the call is wrong. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
