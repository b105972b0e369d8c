/**
 * How much a page costs: HTML and Markdown of 10 to 10,000 items, beside JSON.stringify of the same resolved declaration,
 * the smallest work that reads all of it. Promise: at most 15 times, and no more for many items than for few.
 * Run: node --import tsx --conditions=@cookie-charter/source bench/renderer/linear.ts
 */
import { renderHtml, renderMarkdown } from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
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
  const perItem = (html / size) * 1_000
  return {
    items: size,
    'JSON.stringify ms': json.toFixed(2),
    'HTML ms': html.toFixed(2),
    'HTML ratio': (html / json).toFixed(1),
    'HTML µs an item': perItem.toFixed(1),
    'Markdown ratio': (markdown / json).toFixed(1),
  }
}

console.table(sizes.map((size) => measure(size, manyItems(size))))
