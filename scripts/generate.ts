/** Writes every generated file of the repository; with --check, writes nothing and fails on a difference. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A file that a generator wants to exist: its path from the repository's root, and its whole text. */
export interface GeneratedFile {
  file: string
  text: string
}

export type Generator = (root: string) => GeneratedFile[] | Promise<GeneratedFile[]>

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs the modules of scripts/generators and scripts/registries, or those named, and gathers what they return. */
export async function generateAll(named: readonly string[] = []): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = []
  for (const folder of ['scripts/generators', 'scripts/registries']) {
    const modules = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ts')).sort()
    for (const name of modules) {
      if (named.length > 0 && !named.includes(name.slice(0, -3))) continue
      const module: { default: Generator } = await import(pathToFileURL(join(root, folder, name)).href)
      files.push(...(await module.default(root)))
    }
  }
  return files
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const stale: string[] = []
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  for (const { file, text } of await generateAll(named)) {
    const path = join(root, file)
    const before = await readFile(path, 'utf8').catch(() => undefined)
    if (before === text) continue
    stale.push(relative(root, path))
    if (check) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  for (const file of stale) console.log(`${check ? 'stale' : 'wrote'} ${file}`)
  if (check && stale.length > 0) {
    console.error(`${stale.length} generated files are stale. Run: npm run generate`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
