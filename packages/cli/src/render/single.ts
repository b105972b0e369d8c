import type { ExitCode } from '../command.ts'
import type { LoadedDeclaration } from '../input/load-declaration.ts'
import type { Io } from '../io/io.ts'
import { deliver } from '../output/deliver.ts'
import { historyOf } from './history.ts'
import { intlRemark, makePage } from './page.ts'
import type { RenderPlan } from './plan.ts'

/** One page, to standard output or a file. */
export async function renderSingle(
  io: Io,
  loaded: LoadedDeclaration,
  { wish, format, out, check }: RenderPlan & { kind: 'single' },
): Promise<ExitCode> {
  const { declaration } = loaded
  const history = await historyOf(io, loaded, wish.view)
  return deliver(io, makePage(declaration, wish, history, format), {
    out,
    check,
    remark: (actual) => intlRemark(actual, makePage(declaration, wish, history, format, true)),
  })
}
