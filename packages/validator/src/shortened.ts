/** A text of at most so many UTF-16 units; what is left out is marked by an ellipsis, and no surrogate pair is cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 2)
  const end = last >= 0xd800 && last <= 0xdbff ? most - 2 : most - 1
  return `${text.slice(0, end)}…`
}
