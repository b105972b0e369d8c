import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { structuralErrors } from './check.ts'
import * as formats from './formats.ts'
import schema from './generated/declaration-schema.ts'

type Node = { [key: string]: unknown }

/** Every schema below a node that describes a value, with the way to it. */
function* schemasIn(node: unknown, path = '#'): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const [index, entry] of node.entries()) yield* schemasIn(entry, `${path}/${index}`)
    return
  }
  yield [path, node as Node]
  for (const [key, value] of Object.entries(node))
    if (key !== 'examples' && key !== 'enum') yield* schemasIn(value, `${path}/${key}`)
}

const properties = [...schemasIn(schema)].flatMap(([path, node]) =>
  /\/properties$/.test(path) && !path.includes('/if/')
    ? Object.entries(node).map(([name, value]) => [`${path}/${name}`, value as Node] as const)
    : [],
)

function refOf(node: Node): string | undefined {
  const all = node['allOf'] as Node[] | undefined
  return (node['$ref'] ?? all?.[0]?.['$ref']) as string | undefined
}

describe('the schema', () => {
  it('describes every property and shows an example of it', () => {
    const core = /categories\/properties\//
    const bare = properties.filter(
      ([path, node]) => !core.test(path) && !(node['description'] && node['examples']),
    )
    expect(bare.map(([path]) => path)).toEqual([])
    expect(properties.length).toBeGreaterThan(100)
  })

  it('closes every object that has properties', () => {
    const open = [...schemasIn(schema)].filter(
      ([path, node]) =>
        node['type'] === 'object' &&
        node['properties'] &&
        !('additionalProperties' in node) &&
        !/\/(if|then|allOf)/.test(path),
    )
    expect(open.map(([path]) => path)).toEqual([])
  })

  it('uses no oneOf', () => {
    expect(JSON.stringify(schema)).not.toContain('"oneOf"')
  })

  it('refers only to definitions that exist, and uses all of them', () => {
    const definitions = Object.keys(schema['definitions'] as Node)
    const used = new Set(
      [...schemasIn(schema)].map(([, node]) => refOf(node)?.split('/').at(-1)).filter(Boolean),
    )
    expect([...used].sort()).toEqual(definitions.sort())
  })

  it('accepts its own examples of site, consent, providers and services', () => {
    const example = (name: string) =>
      (schema['properties'] as { [key: string]: { examples: unknown[] } })[name]!.examples[0]
    const declaration = Object.fromEntries(
      Object.keys(schema['properties'] as Node).map((name) => [name, example(name)]),
    )
    expect(structuralErrors(declaration)).toEqual([])
  })

  it('accepts every example of a property where that property stands', () => {
    const ajv = new Ajv({ strict: false, formats: { ...formats } }).addSchema(schema)
    const wrong = properties.flatMap(([path, node]) =>
      ((node['examples'] ?? []) as unknown[]).flatMap((example) =>
        ajv.validate({ $ref: `${schema['$id']}${path}` }, example) ? [] : [[path, example, ajv.errorsText()]],
      ),
    )
    expect(wrong).toEqual([])
  })

  it('accepts the examples of every item property', () => {
    const definitions = schema['definitions'] as {
      [key: string]: { properties: { [key: string]: { examples: unknown[] } } }
    }
    for (const [name, { examples }] of Object.entries(definitions['item']!.properties))
      for (const value of examples) {
        const item = { purpose: 'x', lifetime: 'session', [name]: value }
        const declaration = { ...minimal(), services: { s: { category: 'necessary', items: { i: item } } } }
        expect([name, structuralErrors(declaration)]).toEqual([name, []])
      }
  })
})

function minimal() {
  return {
    schemaVersion: 1,
    site: { id: 'a', name: 'A', urls: ['https://a.example'] },
    locales: ['en'],
    services: {},
  }
}
