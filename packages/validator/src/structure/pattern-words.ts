import { nearest } from '../nearest.ts'

const lifetimeWords = ['session', 'persistent', 'varies', 'event', 'unknown']

interface PatternWords {
  /** A part of the schema's regular expression that no other has. */
  readonly part: string
  readonly must: string
  readonly help: string
}

const table: readonly PatternWords[] = [
  {
    part: 'persistent',
    must: `be a duration, or one of ${lifetimeWords.join(', ')}`,
    help: 'Write thirteen months as P13M, thirty minutes as PT30M, two weeks as P2W.',
  },
  {
    part: '^P(?=',
    must: 'be an ISO 8601 duration in whole numbers',
    help: 'Write thirteen months as P13M, thirty minutes as PT30M, two weeks as P2W.',
  },
  {
    part: '^[A-Z]{2}$',
    must: 'be a country by its two capital letters (ISO 3166-1)',
    help: 'For example: FR',
  },
  {
    part: '[Mm][Aa][Ii][Ll]',
    must: 'be an http, https or mailto address',
    help: 'For example: https://www.example.org/cookies',
  },
  {
    part: '[Hh][Tt][Tt][Pp][Ss]?://[^/',
    must: 'be an http or https origin, without a path',
    help: 'For example: https://www.example.org',
  },
  {
    part: '[A-Za-z]{2,3}',
    must: 'be a language tag (BCP 47)',
    help: 'For example: fr, en, pt-BR',
  },
  {
    part: '__proto__',
    must: 'be an id of 1 to 256 characters, without control characters, and not __proto__',
    help: 'For example: session_id',
  },
]

/** What a value that breaks one of the schema's patterns has to be, and how to write it. */
export function patternWords(pattern: string, value: unknown): { must: string; help: string } | undefined {
  const words = table.find(({ part }) => pattern.includes(part))
  if (words?.part !== 'persistent' || typeof value !== 'string') return words
  const meant = nearest(value, lifetimeWords)
  return meant === undefined ? words : { must: words.must, help: `Did you mean ${meant}?` }
}
