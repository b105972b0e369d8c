/**
 * A cookie and its attributes as `Set-Cookie` and `document.cookie` take them; parts that are false are left out. Throws
 * RangeError for a part that would end early or begin another: a semicolon, a line break, another control character.
 */
export function attributesOf(parts: readonly (string | false)[]): string {
  const kept = parts.filter((part) => part !== false)
  const broken = kept.find((part) => /[;\p{Cc}]/u.test(part))
  if (broken !== undefined) throw new RangeError(`No cookie can hold ${JSON.stringify(broken)}.`)
  return kept.join('; ')
}
