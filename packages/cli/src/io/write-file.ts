import { chmod, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileReason } from './file-reason.ts'
import { UsageError } from './usage-error.ts'

/** How many characters are gathered before they are written. */
const chunkLength = 256 * 1024

/** Writes a file whole or not at all: into a neighbour first, then by rename. Keeps permissions and follows links. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  await writePiecesWhole(path, [text])
}

/** The same for a text that comes in pieces and is never held as one. Refuses what cannot be written in one sentence. */
export async function writePiecesWhole(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    await write(path, pieces)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(
      `${relative(process.cwd(), path) || path} cannot be written: ${fileReason(error)}.`,
      'Check the path and its permissions.',
    )
  }
}

async function write(path: string, pieces: Iterable<string>): Promise<void> {
  await ensureFolder(dirname(path))
  const target = await realpath(path).catch(() => path)
  const stats = await stat(target).catch(() => undefined)
  // A device or a pipe has no neighbour to be renamed over it.
  if (stats && !stats.isFile()) return writePieces(target, 'w', pieces)
  // Whoever is first has the name: 'wx' refuses one that exists, a link too.
  const neighbour = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${process.hrtime.bigint()}.tmp`,
  )
  try {
    await writePieces(neighbour, 'wx', pieces)
    if (stats) await chmod(neighbour, stats.mode)
    await rename(neighbour, target)
  } catch (error) {
    await rm(neighbour, { force: true })
    throw error
  }
}

async function writePieces(path: string, mode: 'w' | 'wx', pieces: Iterable<string>): Promise<void> {
  const file = await open(path, mode)
  try {
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < chunkLength) continue
      await file.write(waiting)
      waiting = ''
    }
    if (waiting !== '') await file.write(waiting)
  } finally {
    await file.close()
  }
}

/** Node's own recursive mkdir never ends where a file system refuses folders (/proc). */
async function ensureFolder(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined)
  if (stats?.isDirectory()) return
  if (folder !== dirname(folder)) await ensureFolder(dirname(folder))
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Somebody else was faster.
    if (error.code !== 'EEXIST') throw error
  })
}
