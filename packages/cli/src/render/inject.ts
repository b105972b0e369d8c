import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { injectRegions, pageFormat, type RegionError } from '@cookie-charter/renderer'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import type { LoadedDeclaration } from '../input/load-declaration.ts'
import { fileReason } from '../io/file-reason.ts'
import type { Io } from '../io/io.ts'
import { UsageError } from '../io/usage-error.ts'
import { deliver } from '../output/deliver.ts'
import { historyOf } from './history.ts'
import { intlRemark, makePage } from './page.ts'
import type { PageWish, RenderPlan } from './plan.ts'

/** Makes the regions of an existing page anew; everything else in it stays as it is. */
export async function inject(
  io: Io,
  loaded: LoadedDeclaration,
  { wish, file, check }: RenderPlan & { kind: 'inject' },
): Promise<ExitCode> {
  const path = resolve(io.cwd, file)
  const page = await readPage(path, file)
  const history = await historyOf(io, loaded, wish.view)
  const injected = (markIntl: boolean) =>
    injectRegions(page, {
      extension: extname(path),
      options: wish,
      locales: loaded.declaration.locales,
      render: (options, format) =>
        makePage(loaded.declaration, { ...wish, ...options } as PageWish, history, format, markIntl),
    })
  const result = injected(false)
  if (!result.ok) {
    const { line, message } = result.error
    throw new UsageError(`${displayPath(io.cwd, path)}:${line}: ${message}`, helpFor(result.error, path))
  }
  if (!check && result.value === page) return 0
  return deliver(io, result.value, {
    out: file,
    check,
    remark(actual) {
      const marked = injected(true)
      return marked.ok ? intlRemark(actual, marked.value) : undefined
    },
  })
}

/** A page's text. Refuses what is not UTF-8: its bytes outside the regions could not be kept. */
async function readPage(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${fileReason(error)}.`, 'Check the path.')
  })
  if (!isUtf8(bytes)) throw new UsageError(`${file} is not UTF-8.`, 'Save it as UTF-8 first.')
  return bytes.toString('utf8')
}

function helpFor({ code }: RegionError, path: string): string {
  if (code === 'region/unknown-option') return 'Correct the marker.'
  if (code === 'region/invalid-value')
    return 'cookie-charter render --help says which values there are; each option is given once.'
  return pageFormat(extname(path)) === 'mdx'
    ? 'Write {/* cookie-charter:start */} and {/* cookie-charter:end */}, each alone on its line.'
    : 'Write <!-- cookie-charter:start --> and <!-- cookie-charter:end -->, each alone on its line.'
}
