import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FileAccess } from '@cookie-charter/validator'
import { writePiecesWhole } from '../../io/write-file.ts'
import type { CheckOutcome } from '../run/check-recorded.ts'
import type { Settings } from '../run/settings.ts'
import type { Checked } from '../store/checked.ts'
import { type Slip, Spool } from '../store/spool.ts'
import { LineFile } from './line-file.ts'
import { type Step, stillHolds } from './trace.ts'

/** What is kept of one file: its result, and everything that the result depends on. */
export interface Entry {
  steps: readonly Step[]
  checked: Checked
}

/** Where results are kept unless the call says otherwise: with other tools' caches, or in the working directory. */
export function defaultCachePath(cwd: string): string {
  const modules = join(cwd, 'node_modules')
  return existsSync(modules)
    ? join(modules, '.cache', 'cookie-charter', 'validate')
    : join(cwd, '.cookie-charter-cache')
}

/** The key of all results of a run: the version of the command, and what decides besides the files. */
export function cacheKey(version: string, cwd: string, settings: Settings): string {
  const { configPath: _, ...deciding } = settings
  return createHash('sha256')
    .update(JSON.stringify([version, cwd, deciding]))
    .digest('base64url')
}

/**
 * Results of earlier runs. One holds as long as the disk would answer every question that was asked for it as it did:
 * that covers the file, its bases, and where bases were looked for. A cache of another key, or a damaged one, is
 * taken for empty.
 */
export class ResultCache {
  private readonly path: string
  private readonly head: string
  private readonly old: LineFile | undefined
  private readonly fresh = new Map<string, Slip>()
  private readonly spool = new Spool()

  constructor(path: string, key: string) {
    this.path = path
    this.head = JSON.stringify({ cookieCharterCache: 1, key })
    this.old = LineFile.open(path, this.head)
  }

  /** What is kept for a path, if it still holds. */
  async lookup(path: string, files: FileAccess): Promise<Entry | undefined> {
    const entry = parseEntry(this.old?.read(path))
    return entry && (await stillHolds(entry.steps, files)) ? entry : undefined
  }

  /** Keeps a new result. */
  keep({ input, result, steps }: CheckOutcome): void {
    if (!result.ok || !steps) return
    const entry: Entry = { steps, checked: result.checked }
    this.fresh.set(input.path, this.spool.write(`${JSON.stringify(input.path)}\t${JSON.stringify(entry)}\n`))
  }

  /** Writes the results down; those of files that are gone are dropped. */
  async save(): Promise<void> {
    if (this.fresh.size > 0) await writePiecesWhole(this.path, this.lines())
    this.spool.close()
    this.old?.close()
  }

  private *lines(): Generator<string> {
    yield `${this.head}\n`
    for (const path of this.old?.keys() ?? [])
      if (!this.fresh.has(path) && existsSync(path)) yield this.old!.line(path)
    for (const slip of this.fresh.values()) yield this.spool.read(slip)
  }
}

function parseEntry(text: string | undefined): Entry | undefined {
  if (text === undefined) return undefined
  try {
    const entry = JSON.parse(text) as Partial<Entry>
    const { steps, checked } = entry
    const isWhole =
      Array.isArray(steps) && typeof checked?.file === 'string' && typeof checked.own === 'string'
    return isWhole && Array.isArray(checked.elsewhere) ? { steps, checked } : undefined
  } catch {
    return undefined
  }
}
