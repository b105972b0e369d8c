import { UsageError } from '../../io/usage-error.ts'

/** A part of the work for one of several machines. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** Reads `2/8`. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || index < 1 || index > count)
    throw new UsageError(
      `--shard ${JSON.stringify(text.slice(0, 40))} names no part.`,
      'Write it as --shard 2/8: the second of eight.',
    )
  return { index, count }
}

/** Every count-th entry of a sorted list: the parts are even, disjoint and together the whole. */
export function shardOf<T>(sorted: readonly T[], { index, count }: Shard): T[] {
  return sorted.filter((_, place) => place % count === index - 1)
}
