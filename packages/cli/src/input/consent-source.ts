import { UsageError } from '../io/usage-error.ts'

const sources = ['banner', 'preferences', 'api', 'gpc', 'import', 'account'] as const

/** Where a choice was made, in the words of the consent string. */
export type ConsentSource = (typeof sources)[number]

/** The source that a flag names. */
export function sourceOf(flag: string): ConsentSource {
  const source = sources.find((name) => name === flag)
  if (source === undefined)
    throw new UsageError(
      `--source ${JSON.stringify(flag)} is not known.`,
      `Say one of: ${sources.join(', ')}.`,
    )
  return source
}
