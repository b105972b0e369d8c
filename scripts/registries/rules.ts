/** The list of all rules, read off the folder: a rule is a file in `rules/<group>/`, and nothing else names it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '../generate.ts'

const folder = 'packages/validator/src/rules'

/** Rule files as `group/name`, sorted; `shared` holds helpers, and tests and helpers begin with what says so. */
export function ruleFiles(root: string): string[] {
  const groups = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
  return groups
    .flatMap((group) =>
      readdirSync(join(root, folder, group), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /^[a-z0-9-]+\.ts$/.test(entry.name))
        .map((entry) => `${group}/${entry.name.slice(0, -'.ts'.length)}`),
    )
    .sort()
}

export default (root: string): GeneratedFile[] => {
  const files = ruleFiles(root)
  const name = (file: string) =>
    file.replace(/[^a-z0-9]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const lines = [
    '// Generated from packages/validator/src/rules by `npm run generate`. Do not edit.',
    "import type { Rule } from '../rule.ts'",
    ...files.map((file) => `import ${name(file)} from '../rules/${file}.ts'`),
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${name(file)},`),
    ']',
  ]
  return [{ file: 'packages/validator/src/generated/rules.ts', text: `${lines.join('\n')}\n` }]
}
