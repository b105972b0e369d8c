import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))

interface Page {
  text: string
  link: string
  order: number
}

/** One value of a page's front matter, as text. */
function frontMatter(page: string, key: string): string | undefined {
  const head = /^---\n([\s\S]*?)\n---/.exec(page)?.[1] ?? ''
  const line = head.split('\n').find((one) => one.startsWith(`${key}: `))
  return line?.slice(key.length + 2).replace(/^"(.*)"$/, '$1')
}

/** The pages of a folder, so that a new page needs no change here: by `order` in the front matter, then by name. */
function pagesOf(folder: string): Page[] {
  const pages = readdirSync(join(docs, folder)).filter((name) => name.endsWith('.md') && name !== 'index.md')
  return pages
    .map((name) => {
      const page = readFileSync(join(docs, folder, name), 'utf8')
      const link = `/${folder}/${name.slice(0, -'.md'.length)}`
      return {
        text: frontMatter(page, 'title') ?? name,
        link,
        order: Number(frontMatter(page, 'order') ?? 100),
      }
    })
    .sort((a, b) => a.order - b.order || (a.link < b.link ? -1 : 1))
}

function ruleGroups(): { text: string; collapsed: boolean; items: Page[] }[] {
  const folders = readdirSync(join(docs, 'rules'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return folders.map(({ name }) => ({ text: name, collapsed: true, items: pagesOf(`rules/${name}`) }))
}

const sidebar = [
  { text: 'Guide', items: pagesOf('guide') },
  { text: 'Reference', items: pagesOf('reference') },
  {
    text: 'Rules',
    items: [{ text: 'All rules', link: '/rules/' }, ...pagesOf('rules'), ...ruleGroups()],
  },
]

export default defineConfig({
  title: 'Cookie Charter',
  description:
    'One file says what a site stores on its visitors’ devices. Checks, types, pages and consent come from it.',
  lang: 'en',
  // The examples are sites of their own, built in tests.
  srcExclude: ['examples/**'],
  cleanUrls: true,
  lastUpdated: false,
  cacheDir: '../node_modules/.vitepress',
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/getting-started' },
      { text: 'Reference', link: '/reference/declaration' },
      { text: 'Rules', link: '/rules/' },
    ],
    sidebar,
    search: { provider: 'local' },
    outline: [2, 3],
  },
})
