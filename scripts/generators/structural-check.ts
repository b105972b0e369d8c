/** The declaration's schema as a precompiled function and as a constant: no ajv and no eval at run time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _, Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { date, email, uri } from '../../packages/schema/src/formats.ts'
import type { GeneratedFile } from '../generate.ts'

const banner = '// Generated from schemas/v1 by `npm run generate`. Do not edit.\n'
const formatsImport = "import * as formats from '../formats.ts'\n"

/** Drops what only people read, so that the check ships facts alone. */
function withoutAnnotations(node: unknown, isMapOfSchemas = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => withoutAnnotations(entry))
  if (typeof node !== 'object' || node === null) return node
  const annotations = ['title', 'description', 'examples', 'default']
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMapOfSchemas || !annotations.includes(key))
      .map(([key, value]) => [key, withoutAnnotations(value, key === 'properties' || key === 'definitions')]),
  )
}

function compileCheck(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
    unicode: false,
    unicodeRegExp: false,
    formats: { date, email, uri },
    code: { source: true, esm: true, formats: _`formats`, lines: false },
  })
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(schema) as object))
  if (/\brequire\(/.test(code)) throw new Error('the structural check would need ajv at run time')
  return code
}

export default (root: string): GeneratedFile[] => {
  const text = readFileSync(join(root, 'schemas/v1/declaration.schema.json'), 'utf8')
  const code = compileCheck(JSON.parse(text))
  return [
    {
      file: 'packages/schema/src/generated/check-declaration.ts',
      text: `// @ts-nocheck: written by ajv\n${banner}${formatsImport}${code}\n`,
    },
    {
      file: 'packages/schema/src/generated/declaration-schema.ts',
      text: `${banner}const declarationSchema: { readonly [key: string]: unknown } = ${text.trim()}\n\nexport default declarationSchema\n`,
    },
  ]
}
