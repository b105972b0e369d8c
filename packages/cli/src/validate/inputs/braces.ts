const maxAlternatives = 1_000

/**
 * Writes out the alternatives of a glob: `a.{yaml,yml}` gives `a.yaml` and `a.yml`; nested ones too. Braces without a
 * comma stand for themselves, and so does everything beyond a thousand alternatives.
 */
export function expandBraces(pattern: string): string[] {
  const done: string[] = []
  const open = [pattern]
  while (open.length > 0) {
    const current = open.pop()!
    const group = done.length + open.length < maxAlternatives ? firstGroup(current) : undefined
    if (!group) done.push(current)
    else
      for (const alternative of group.alternatives.reverse())
        open.push(current.slice(0, group.start) + alternative + current.slice(group.end + 1))
  }
  return done
}

function firstGroup(pattern: string): { start: number; end: number; alternatives: string[] } | undefined {
  for (let start = pattern.indexOf('{'); start >= 0; start = pattern.indexOf('{', start + 1)) {
    const commas: number[] = []
    let depth = 0
    for (let index = start; index < pattern.length; index++) {
      const character = pattern[index]
      if (character === '{') depth++
      else if (character === ',' && depth === 1) commas.push(index)
      else if (character === '}' && --depth === 0) {
        if (commas.length === 0) break
        const bounds = [start, ...commas, index]
        const alternatives = bounds.slice(1).map((bound, at) => pattern.slice(bounds[at]! + 1, bound))
        return { start, end: index, alternatives }
      }
    }
  }
  return undefined
}
