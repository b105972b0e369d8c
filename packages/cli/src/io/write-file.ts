import { randomBytes } from 'node:crypto'
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file whole or not at all: into a neighbour first, then by rename. Keeps permissions and follows links. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => undefined,
  )
  const neighbour = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(neighbour, text, { flag: 'wx' })
    if (mode !== undefined) await chmod(neighbour, mode)
    await rename(neighbour, target)
  } catch (error) {
    await rm(neighbour, { force: true })
    throw error
  }
}
