import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRuleIds } from './check-rule-ids.ts'
import { parseConfig } from './parse-config.ts'

const schema = JSON.parse(readFileSync('schemas/v1/config.schema.json', 'utf8'))
const bySchema = new Ajv().compile(schema)

const problems = (value: unknown) => {
  const parsed = parseConfig(value)
  return parsed.ok ? [] : parsed.problems.map(({ pointer, message }) => `${pointer} ${message}`)
}

test('a whole configuration is taken as it is', () => {
  const config = {
    $schema: 'https://cookie-charter.dev/schemas/v1/config.schema.json',
    rules: { 'quality/lifetime-unknown': 'error', 'tech/samesite-absent': 'off' },
    profiles: ['fr'],
    plugins: ['@acme/cookie-rules', './rules/acme.mjs'],
    formats: ['pretty', 'sarif=reports/cookies.sarif'],
  }
  expect(parseConfig(config)).toEqual({ ok: true, value: config })
  expect(parseConfig({})).toEqual({ ok: true, value: {} })
})

test('each mistake has its place and says what was meant', () => {
  expect(
    problems({
      rule: {},
      rules: { 'tech/a': 'warn', nogroup: 'error' },
      profiles: ['fr', 'fx', 'fr'],
      plugins: ['', 3],
      formats: ['prety', 'sarif=', 'json=a\nb'],
    }),
  ).toEqual([
    '/rule A configuration has no “rule”. Did you mean “rules”?',
    '/rules/tech~1a “warn” is no severity (off, info, warning or error).',
    '/rules/nogroup “nogroup” is no rule id: one has the form group/name.',
    expect.stringContaining('/profiles/1 “fx” is no profile.'),
    '/profiles/2 “fr” stands twice.',
    '/plugins/0 “” is no plugin: write the name of a package, or a file.',
    '/plugins/1 3 is no plugin: write the name of a package, or a file.',
    '/formats/0 “prety” is no format. Did you mean “pretty”?',
    '/formats/1 “sarif=” names no file after the equals sign.',
    "/formats/2 “json=a\nb” has a line break in its file's name.",
  ])
  for (const value of [undefined, null, 1, 'x', []]) expect(problems(value)).toHaveLength(1)
})

test('a plugin may be an object in a module', () => {
  expect(parseConfig({ plugins: [{ name: 'acme', rules: [] }] }).ok).toBe(true)
})

test('the schema names the profiles that there are', () => {
  const declaration = JSON.parse(readFileSync('schemas/v1/declaration.schema.json', 'utf8'))
  expect(schema.definitions.jurisdiction.enum).toEqual(declaration.definitions.jurisdiction.enum)
})

test('agrees with the published schema on any JSON', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'fr',
      'eu',
      'tech/a',
      'x',
      'error',
      'off',
      'pretty',
      'sarif=a',
      'sarif=',
      'a.mjs',
      '',
      '__proto__',
    ),
    fc.string({ maxLength: 4 }),
    fc.integer(),
  )
  const part = fc.oneof(
    word,
    fc.array(word, { maxLength: 3 }),
    fc.dictionary(word.map(String), word, { maxKeys: 3 }),
  )
  const config = fc.dictionary(
    fc.constantFrom('$schema', 'rules', 'profiles', 'plugins', 'formats', 'x'),
    part,
    { maxKeys: 3 },
  )
  fc.assert(
    fc.property(fc.oneof(config, fc.jsonValue()), (value) => {
      // Through JSON, as a file would be read.
      const read = JSON.parse(JSON.stringify(value))
      const plugins = (read?.plugins ?? []) as unknown
      fc.pre(!Array.isArray(plugins) || plugins.every((plugin) => typeof plugin !== 'object'))
      // Which reporters there are is not the schema's knowledge.
      const formats = Array.isArray(read?.formats) ? read.formats : []
      fc.pre(
        !formats.some(
          (format: unknown) =>
            /^[a-z0-9-]+(=.+)?$/.test(String(format)) && !/^(pretty|sarif)/.test(String(format)),
        ),
      )
      expect(parseConfig(read).ok).toBe(bySchema(read))
    }),
    { numRuns: 500 },
  )
})

test('unknown rule ids are named with what was meant', () => {
  const rules = {
    'tech/samesite-absent': 'off',
    'tech/samesite-absnt': 'off',
    'schema/required': 'off',
  } as const
  expect(checkRuleIds(rules, ['tech/samesite-absent', 'acme/x'])).toEqual([
    {
      pointer: '/rules/tech~1samesite-absnt',
      message: 'There is no rule “tech/samesite-absnt”. Did you mean “tech/samesite-absent”?',
    },
    {
      pointer: '/rules/schema~1required',
      message: '“schema/required” is no rule but a fault of the file itself: it is always an error.',
    },
  ])
})
