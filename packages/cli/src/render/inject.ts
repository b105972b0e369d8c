import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { injectRegions } from '@cookie-charter/renderer'
import type { ExitCode } from '../command.ts'
import { displayPath } from '../input/display-path.ts'
import type { LoadedDeclaration } from '../input/load-declaration.ts'
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
  const page = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? 'unknown error')
    throw new UsageError(`${file} cannot be read: ${why}.`, 'Check the path.')
  })
  const history = await historyOf(io, loaded)
  const injected = (markIntl: boolean) =>
    injectRegions(page, {
      extension: extname(path),
      options: wish,
      render: (options, format) =>
        makePage(loaded.declaration, { ...wish, ...options } as PageWish, history, format, markIntl),
    })
  const result = injected(false)
  if (!result.ok) {
    const { line, message } = result.error
    throw new UsageError(
      `${displayPath(io.cwd, path)}:${line}: ${message}`,
      'Write <!-- cookie-charter:start --> and <!-- cookie-charter:end -->, each alone on its line.',
    )
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
