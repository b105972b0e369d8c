import { defineConfig } from 'vitepress'

/** In this repository packages are used from their sources; a site of your own needs nothing of `vite`. */
const conditions = ['@cookie-charter/source', 'module', 'node', 'production', 'import', 'default']

export default defineConfig({
  title: 'A site with a charter',
  lang: 'fr',
  srcExclude: ['README.md'],
  vite: { resolve: { conditions }, ssr: { resolve: { conditions } } },
})
