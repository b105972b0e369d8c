import type { LockProblem } from './lock.ts'

/** What fits into a string of format 1. */
export const limits = { generations: 4095, categories: 63, services: 4095, locales: 64 } as const

/** A problem for each limit that is passed, by name. */
export function limitProblems(counts: { [K in keyof typeof limits]: number }): LockProblem[] {
  return (Object.keys(limits) as (keyof typeof limits)[])
    .filter((name) => counts[name] > limits[name])
    .map((name) => ({
      code: `lock/limit-${name}`,
      pointer: name === 'generations' ? '' : `/${name}`,
      message: `A lock holds at most ${limits[name]} ${name}, old ones included; here there are ${counts[name]}.`,
    }))
}
