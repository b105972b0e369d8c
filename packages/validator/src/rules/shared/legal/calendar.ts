const day = 86_400_000

/** Whole days from one calendar day to another (YYYY-MM-DD, UTC); negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}
