import type { Page } from 'playwright-core'

/** What a browser makes of some HTML: its elements in order with their attributes' names (but the mark of
 * long words), and whether anything ran. */
export interface Skeleton {
  elements: string[]
  hrefs: string[]
  columns: number[][]
  ran: boolean
}

/** Loads HTML in a browser and looks at what has become of it. Pointers are moved over everything that listens. */
export async function skeletonOf(page: Page, html: string): Promise<Skeleton> {
  await page.setContent(html)
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')]
    for (const element of all) {
      for (const type of ['mouseover', 'click', 'load', 'error'])
        if (element.tagName !== 'A') element.dispatchEvent(new Event(type))
    }
    return {
      elements: all.map((element) =>
        [
          element.tagName,
          ...element
            .getAttributeNames()
            .filter((name) => name !== 'data-long')
            .sort(),
        ].join(' '),
      ),
      hrefs: [...document.querySelectorAll('a')].map((link) => link.href),
      columns: [...document.querySelectorAll('table')].map((table) =>
        [...table.rows].map((row) => row.cells.length),
      ),
      ran: 'hit' in window,
    }
  })
}
