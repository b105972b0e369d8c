import { join } from 'node:path'
import type { ExitCode } from '../command.ts'
import type { LoadedDeclaration } from '../input/load-declaration.ts'
import type { Io } from '../io/io.ts'
import { deliver } from '../output/deliver.ts'
import { historyOf } from './history.ts'
import { intlRemark, makePage } from './page.ts'
import type { RenderPlan } from './plan.ts'

const extensions = { html: 'html', markdown: 'md', json: 'json' } as const

/** One page for each of the declaration's locales: `<view>.<locale>.<html|md|json>`. */
export async function renderAll(
  io: Io,
  loaded: LoadedDeclaration,
  { wish, format, outDir, check }: RenderPlan & { kind: 'all' },
): Promise<ExitCode> {
  const history = await historyOf(io, loaded, wish.view)
  let worst: ExitCode = 0
  for (const locale of loaded.declaration.locales) {
    const page = (markIntl: boolean) =>
      makePage(loaded.declaration, { ...wish, locale }, history, format, markIntl)
    const out = join(outDir, `${wish.view}.${locale}.${extensions[format]}`)
    const code = await deliver(io, page(false), {
      out,
      check,
      remark: (actual) => intlRemark(actual, page(true)),
    })
    if (code > worst) worst = code
  }
  return worst
}
