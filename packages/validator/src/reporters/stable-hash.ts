/** One lane of 32-bit FNV-1a over UTF-16 units, with a final mix that spreads the last units over all bits. */
function lane(text: string, offsetBasis: number): number {
  let hash = offsetBasis
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * 128 bits of a text as 32 hexadecimal digits, the same on every machine and in every version. It tells texts apart
 * and withstands no attacker: not for secrets.
 */
export function stableHash(text: string): string {
  const bases = [0x811c9dc5, 0x3c6ef372, 0xa54ff53a, 0x510e527f]
  return bases.map((basis) => lane(text, basis).toString(16).padStart(8, '0')).join('')
}
