import type { Random } from './random.ts'

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

/** A few random changes of a text: cut, doubled, moved, replaced, or crossed with another; sometimes read as JSON. */
export function mutate(
  text: string,
  others: readonly string[],
  random: Random,
): { text: string; json: boolean } {
  let mutated = text
  for (let changes = 1 + random(6); changes > 0; changes--) mutated = change(mutated, others, random)
  return { text: mutated.slice(0, 200_000), json: random(8) === 0 }
}

function change(text: string, others: readonly string[], random: Random): string {
  const at = random(text.length + 1)
  const to = Math.min(text.length, at + random([2, 20, 200, 2_000][random(4)]!))
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  switch (random(12)) {
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
      const other = others[random(others.length)]!
      return head + other.slice(random(other.length)).slice(0, 2_000) + tail
    }
    case 6:
    case 7:
    case 8:
      return changeLine(text, random)
    default:
      return head + fragments[random(fragments.length)] + tail
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
