const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** An ISO 8601 duration in whole numbers: calendar months, and what does not depend on the calendar. */
export interface Duration {
  months: number
  seconds: number
}

/** Reads a duration such as P13M, P2W or PT30M; undefined for anything else. Twelve months are a year. */
export function parseDuration(text: string): Duration | undefined {
  const parts = DURATION.exec(text)
  if (!parts || !/\d/.test(text)) return undefined
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  return {
    months: years! * 12 + months!,
    seconds: (weeks! * 7 + days!) * 86400 + hours! * 3600 + minutes! * 60 + seconds!,
  }
}
