import { spawnSync } from 'node:child_process'

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds from start to end of a process whose output nobody reads. */
export function timeOf(command: string, args: readonly string[]): number {
  const begin = performance.now()
  const { error } = spawnSync(command, args, { stdio: 'ignore' })
  if (error) throw error
  return performance.now() - begin
}

export interface Usage {
  seconds: number
  /** Processor time of all threads. */
  cpuSeconds: number
  /** Peak of the resident set of the process, threads included. */
  megabytes: number
  status: number
}

/** Time and peak memory of a process, as GNU time tells them. */
export function usageOf(command: string, args: readonly string[], cwd: string): Usage {
  const format = '%e %U %S %M'
  const { stderr, status, error } = spawnSync('/usr/bin/time', ['-f', format, command, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26,
  })
  if (error) throw error
  const [seconds, user, system, kilobytes] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return {
    seconds: seconds!,
    cpuSeconds: user! + system!,
    megabytes: Math.round(kilobytes! / 1024),
    status: status ?? -1,
  }
}
