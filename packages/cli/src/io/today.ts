import { UsageError } from './usage-error.ts'

/** The day a command works on: the flag's value, else the current day; YYYY-MM-DD, UTC. */
export function dayOf(flag: string | undefined, name: string): string {
  if (flag === undefined) return new Date().toISOString().slice(0, 10)
  const time = Date.parse(`${flag}T00:00:00Z`)
  const exact = /^\d{4}-\d\d-\d\d$/.test(flag) && !Number.isNaN(time)
  if (!exact || new Date(time).toISOString().slice(0, 10) !== flag)
    throw new UsageError(
      `--${name} ${printable(flag)} is not a day.`,
      `Write it as YYYY-MM-DD, for example --${name} 2026-11-23.`,
    )
  return flag
}

function printable(text: string): string {
  return JSON.stringify(text.slice(0, 40))
}
