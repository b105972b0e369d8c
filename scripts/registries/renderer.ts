/** The renderer's registries: every file of its locales, sections and columns folders is one, named by its file. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '../generate.ts'

const base = 'packages/renderer/src'

function names(root: string, folder: string): string[] {
  return readdirSync(join(root, base, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** `provider-links` as a variable: providerLinks. */
const variable = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

function list(root: string, folder: string, type: string, typeFile: string, what: string): GeneratedFile {
  const found = names(root, folder)
  const exported = folder.split('/').at(-1)
  const text = [
    `// Generated from ${base}/${folder} by \`npm run generate\`. Do not edit.`,
    ...found.map((name) => `import ${variable(name)} from '../${folder}/${name}.ts'`),
    `import type { ${type} } from '../${typeFile}'`,
    '',
    `/** ${what} */`,
    `export const ${exported}: readonly ${type}[] = [`,
    ...found.map((name) => `  ${variable(name)},`),
    ']',
    '',
  ].join('\n')
  return { file: `${base}/generated/${exported}.ts`, text }
}

export default (root: string): GeneratedFile[] => [
  list(root, 'locales', 'Locale', 'locale/locale.ts', 'Every shipped locale, by tag.'),
  list(
    root,
    'model/sections',
    'Section',
    'model/section.ts',
    'Every section, by file name; each says its place.',
  ),
  list(
    root,
    'model/columns',
    'Column',
    'model/column.ts',
    'Every column, by file name; each says its place.',
  ),
]
