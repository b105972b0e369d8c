import type { Random } from '../validate/random.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Ways in which a string comes back other than it was sent. Each may give the string back as it was. */
export const corruptions: {
  [name: string]: (text: string, others: readonly string[], random: Random) => string
} = {
  'one to eight other characters': (text, _, random) => {
    const characters = [...text]
    for (let change = random(8); change >= 0; change--) characters[random(text.length)] = character(random)
    return characters.join('')
  },
  'flipped bits': (text, _, random) => {
    const characters = [...text]
    for (let change = random(12); change >= 0; change--) {
      const at = random(text.length)
      const value = alphabet.indexOf(characters[at]!) ^ (1 << random(6))
      characters[at] = alphabet[value] ?? 'A'
    }
    return characters.join('')
  },
  'a run written over': (text, _, random) => {
    const from = random(text.length)
    const length = 1 + random(text.length - from)
    return text.slice(0, from) + run(length, random) + text.slice(from + length)
  },
  'characters lost': (text, _, random) => {
    const from = random(text.length)
    return text.slice(0, from) + text.slice(from + 1 + random(6))
  },
  'characters put in': (text, _, random) => {
    const at = random(text.length + 1)
    return text.slice(0, at) + run(1 + random(6), random) + text.slice(at)
  },
  'characters in another order': (text, _, random) => {
    const characters = [...text]
    for (let change = random(4); change >= 0; change--) {
      const [left, right] = [random(text.length), random(text.length)]
      ;[characters[left], characters[right]] = [characters[right]!, characters[left]!]
    }
    return characters.join('')
  },
  'two strings spliced': (text, others, random) => {
    const other = others[random(others.length)]!
    return text.slice(0, random(text.length)) + other.slice(random(other.length))
  },
  'any characters behind the first': (text, _, random) => text[0] + run(text.length - 1, random),
}

function character(random: Random): string {
  return alphabet[random(64)]!
}

function run(length: number, random: Random): string {
  return Array.from({ length }, () => character(random)).join('')
}
