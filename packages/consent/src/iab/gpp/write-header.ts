import { edgesFrom } from '../bits/edges-from.ts'
import { put, type Writer } from '../bits/writer.ts'

/** Writes a header: type, version, and the ids of sections from 1 to 65535, ascending. */
export function writeHeader(writer: Writer, sectionIds: readonly number[]): void {
  const edges = edgesFrom(writer, { sectionIds }, 'sectionIds')
  put(writer, 3, 6)
  put(writer, 1, 6)
  put(writer, edges.length / 2, 12)
  let before = 0
  for (let i = 0; i < edges.length; i += 2) {
    const first = edges[i]!
    const last = edges[i + 1]! - 1
    put(writer, +(last > first), 1)
    putFibonacci(writer, first - before)
    if (last > first) putFibonacci(writer, last - first)
    before = last
  }
}

/** Writes an integer from 1 on as the sum of Fibonacci numbers, smallest first, and one more bit. */
export function putFibonacci(writer: Writer, value: number): void {
  const weights = [1]
  for (let next = 2; next <= value; next += weights.at(-2) ?? 1) weights.push(next)
  const bits: number[] = [1]
  let rest = value
  for (const weight of weights.reverse()) {
    bits.push(+(weight <= rest))
    if (weight <= rest) rest -= weight
  }
  for (const bit of bits.reverse()) put(writer, bit, 1)
}
