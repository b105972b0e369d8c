import type { Summary } from '../store/totals.ts'
import type { RunFacts } from './run-checks.ts'

/** Measures the parts of a run, in milliseconds. */
export class Stopwatch {
  private last = milliseconds()
  readonly laps: [name: string, ms: number][] = []

  /** Ends a part. */
  lap(name: string): void {
    const now = milliseconds()
    this.laps.push([name, now - this.last])
    this.last = now
  }
}

/** Of a clock that needs no module to be loaded, as `performance` does. */
function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/** What `--stats` prints. */
export function statsText({ laps }: Stopwatch, facts: RunFacts, summary: Summary): string {
  const rows = [
    ['files', String(summary.files)],
    ['from the cache', String(facts.cached)],
    ['threads', String(facts.threads)],
    [
      'findings',
      `${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos, ${summary.suppressed} suppressed`,
    ],
    ...laps.map(([name, ms]) => [`time to ${name}`, `${ms.toFixed(1)} ms`]),
    ['memory at most', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`],
  ]
  return rows.map(([label = '', value = '']) => `${label.padEnd(15)} ${value}\n`).join('')
}
