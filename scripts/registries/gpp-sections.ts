/** The GPP's sections: every file of packages/consent/src/iab/gpp/sections is one, known by the id in its table. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GeneratedFile } from '../generate.ts'

const folder = 'packages/consent/src/iab/gpp/sections'

export default async (root: string): Promise<GeneratedFile[]> => {
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
  const tables = await Promise.all(
    names.map(async (name) => {
      const { default: table } = await import(pathToFileURL(join(root, folder, `${name}.ts`)).href)
      return { name, id: table.id as number }
    }),
  )
  tables.sort((a, b) => a.id - b.id)
  const imports = tables.map(({ name }) => `import ${name} from './sections/${name}.ts'\n`).join('')
  const entries = tables.map(({ name, id }) => `  ${id}: ${name},\n`).join('')
  const text = `// Generated from ${folder} by \`npm run generate\`. Do not edit.
${imports}import type { SectionTable } from './tables.ts'

/** The sections by their ids. */
export const sections = {
${entries}} as const satisfies { readonly [id: number]: SectionTable }

export type KnownSections = typeof sections
`
  return [{ file: 'packages/consent/src/iab/gpp/sections.gen.ts', text }]
}
