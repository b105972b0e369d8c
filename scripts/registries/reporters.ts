/** The validator's reporters: every file of packages/validator/src/reporters/formats is one, named by its file. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '../generate.ts'

const folder = 'packages/validator/src/reporters/formats'

export default (root: string): GeneratedFile[] => {
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort()
  const imports = names.map((name) => `import ${name} from '../reporters/formats/${name}.ts'\n`).join('')
  const entries = names.map((name) => `  ${name},\n`).join('')
  const text = `// Generated from ${folder} by \`npm run generate\`. Do not edit.
${imports}import type { Reporter } from '../reporters/reporter.ts'

/** The reporters by the name that \`--format\` takes. */
export const reporters = {
${entries}} as const satisfies { readonly [name: string]: Reporter }
`
  return [{ file: 'packages/validator/src/generated/reporters.ts', text }]
}
