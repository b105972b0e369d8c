import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Writes variants of the shop's declaration, each of another site. */
export function writeDeclarations(folder: string, count: number): void {
  // Quoted, a day is a text for peers too, whose YAML readers make a date object of it.
  const text = readFileSync(join(root, 'fixtures/shop/cookie-charter.yaml'), 'utf8').replace(
    /: (\d{4}-\d\d-\d\d)$/gm,
    ': "$1"',
  )
  for (let index = 0; index < count; index++) {
    const place = join(folder, `group-${index % 100}`, `shop-${index}`)
    mkdirSync(place, { recursive: true })
    writeFileSync(
      join(place, 'cookie-charter.yaml'),
      text.replaceAll('boutique.example', `boutique-${index}.example`),
    )
  }
}

/** Writes a ruleset for Spectral: our schema, and two of our rules as functions. Returns its path. */
export function writeSpectralRuleset(folder: string): string {
  const path = join(folder, 'ruleset.mjs')
  const schema = readFileSync(join(root, 'schemas/v1/declaration.schema.json'), 'utf8')
  writeFileSync(
    path,
    `import { schema } from '@stoplight/spectral-functions'

const samesiteNoneSecure = (item) =>
  item.sameSite === 'None' && item.secure === false ? [{ message: 'SameSite=None needs Secure' }] : undefined

const prefixHost = (items) =>
  Object.entries(items)
    .filter(([id, item]) => /^__Host-/i.test(item.name ?? id) && (item.secure === false || item.domain))
    .map(([id]) => ({ message: \`\${id} cannot be stored\` }))

const rule = (given, then) => ({ given, severity: 'error', then })

export default {
  rules: {
    'declaration-schema': rule('$', { function: schema, functionOptions: { dialect: 'draft7', schema: ${schema} } }),
    'samesite-none-secure': rule('$.services.*.items.*', { function: samesiteNoneSecure }),
    'prefix-host': rule('$.services.*.items', { function: prefixHost }),
  },
}
`,
  )
  return path
}
