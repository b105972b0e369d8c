import { mutateValue } from './mutate-value.ts'
import type { Random } from './random.ts'

/** A text to begin with, and the value that it stands for where it is a declaration. */
export interface Seed {
  text: string
  value?: unknown
}

/** What breaks parsers, matchers and printers. */
const fragments = [
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  '\ufeff',
  '\t',
  '\r',
  '\n\n',
  '  ',
  '- ',
  ': ',
  '? ',
  '#',
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '!<tag:x> ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '__proto__: ',
  'constructor: ',
  'null',
  '~',
  '-0',
  '1e999',
  '0x7fffffffffffffff',
  '2026-02-30',
  'P99999999999Y',
  'PT0S',
  '*',
  '**',
  '?',
  '\\',
  '__Host-',
  '.example.org',
  'xn--',
  '[::1]',
  'a'.repeat(5_000),
  '*a'.repeat(500),
  '('.repeat(500),
  'é'.repeat(300),
  'extends: ./fuzz.yaml\n',
  'extends: /etc/passwd\n',
  'suppressions: [{ rule: "*", reason: x }]\n',
] as const

/** A text to check, and in which of the two languages. */
export interface Mutant {
  text: string
  json: boolean
}

/**
 * A few random changes of a seed: to its characters and lines, to how it is written, or to the value that it stands
 * for. Sometimes YAML is read as JSON.
 */
export function mutate({ text, value }: Seed, others: readonly Seed[], random: Random): Mutant {
  if (value !== undefined && random(2) === 0) return mutatedValue(value, random)
  let mutated = text
  for (let changes = 1 + random(4); changes > 0; changes--) mutated = change(mutated, others, random)
  return { text: mutated.slice(0, 200_000), json: random(16) === 0 }
}

/** Written as JSON, which is YAML too. */
function mutatedValue(value: unknown, random: Random): Mutant {
  let mutated = value as Parameters<typeof mutateValue>[0]
  for (let changes = 1 + random(3); changes > 0; changes--) mutated = mutateValue(mutated, random)
  return { text: JSON.stringify(mutated, null, [0, 1, 2][random(3)]), json: random(2) === 0 }
}

function change(text: string, others: readonly Seed[], random: Random): string {
  const at = random(text.length + 1)
  const to = Math.min(text.length, at + random([2, 20, 200, 2_000][random(4)]!))
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  switch (random(14)) {
    case 0:
      return head + tail
    case 1:
      return head + middle + middle + tail
    case 2:
      return middle + head + tail
    case 3:
      return head + middle.replace(/\d/g, () => String(random(10))) + tail
    case 4:
      return head + [...middle].reverse().join('') + tail
    case 5: {
      const other = others[random(others.length)]!.text
      return head + other.slice(random(other.length)).slice(0, 2_000) + tail
    }
    case 6:
    case 7:
    case 8:
      return changeLine(text, random)
    case 9:
      return changeStyle(text, random)
    default:
      return head + fragments[random(fragments.length)] + tail
  }
}

/** Writes the same in another way: line ends, indentation, quotes, anchors and aliases, tags. */
function changeStyle(text: string, random: Random): string {
  const lines = text.split('\n')
  const one = random(lines.length)
  const line = lines[one]!
  const rewrite = (pattern: RegExp, replacement: string) => {
    lines[one] = line.replace(pattern, replacement)
    return lines.join('\n')
  }
  switch (random(9)) {
    case 0:
      return text.replaceAll('\n', '\r\n')
    case 1:
      return text.replaceAll('\n', '\r')
    case 2:
      return rewrite(/^/, ' ')
    case 3:
      return rewrite(/^ /, '')
    case 4:
      return rewrite(/: (.*)$/, ": '$1'")
    case 5:
      return rewrite(/: (.*)$/, ': "$1"')
    case 6:
      return rewrite(/: (.*)$/, ': &a $1').replace(/: (?=\S+$)/m, ': *a')
    case 7:
      return rewrite(/^( *)(.*): (.*)$/, '$1? $2\n$1: !!str $3')
    default:
      return rewrite(/: (.*)$/, ': |\n        $1')
  }
}

/** Keeps the form: a value becomes another, or a line moves. So more mutants come as far as the rules. */
function changeLine(text: string, random: Random): string {
  const lines = text.split('\n')
  const one = random(lines.length)
  const other = random(lines.length)
  const valueIn = (line: string) => /: (.*)$/.exec(line)?.[1] ?? ''
  const values = [
    valueIn(lines[other]!),
    fragments[random(fragments.length)]!,
    'true',
    'unknown',
    '[]',
    'P1D',
  ]
  if (random(4) === 0) lines.splice(one, 1, lines[other]!)
  else lines[one] = lines[one]!.replace(/: .*$/, () => `: ${values[random(values.length)]}`)
  return lines.join('\n')
}
