/**
 * How much a page costs: HTML and Markdown of 10 to 10,000 items, beside JSON.stringify of the same resolved declaration,
 * the smallest work that reads all of it. Promise: at most 15 times, and no more for many items than for few.
 * Run: node --import tsx --conditions=@cookie-charter/source bench/renderer/linear.ts
 */
import { renderHtml, renderMarkdown } from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { writeResults } from '../validate/write-results.ts'
import { manyItems } from './many-items.ts'
import { median } from './median.ts'

const sizes = [10, 100, 1_000, 10_000]

/** Milliseconds of one call, the median of some. */
function cost(work: () => unknown): number {
  const times: number[] = []
  for (let run = 0; run < 15; run += 1) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return median(times)
}

function measure(size: number, declaration: ResolvedDeclaration) {
  const json = cost(() => JSON.stringify(declaration))
  const html = cost(() => renderHtml(declaration, { locale: 'fr' }))
  const markdown = cost(() => renderMarkdown(declaration, { locale: 'fr' }))
  return {
    items: size,
    'JSON.stringify ms': rounded(json),
    'HTML ms': rounded(html),
    'HTML µs an item': rounded((html / size) * 1_000),
    'HTML, JSON.stringify = 1': rounded(html / json),
    'Markdown, JSON.stringify = 1': rounded(markdown / json),
  }
}

const rounded = (value: number): number => Number(value.toPrecision(3))

// What is compiled at the first use is no cost of ten items.
for (let run = 0; run < 3; run += 1) measure(1_000, manyItems(1_000))
const rows = sizes.map((size) => measure(size, manyItems(size)))
console.table(rows)
writeResults('pages', 'One run, the median of 15 calls each, the charter in French', rows)
