/** Schemas to TypeScript interfaces, with the descriptions as doc comments. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import type { GeneratedFile } from '../generate.ts'

type Json = Record<string, unknown>

const banner = '// Generated from schemas/v1 by `npm run generate`. Do not edit.\n'

/** What the compiler cannot read off the schema: narrower string types, and an index signature that TypeScript accepts. */
function forTypeScript(schema: Json): Json {
  const definitions = schema['definitions'] as Record<string, Json> | undefined
  const properties = schema['properties'] as Record<string, Json>
  if (properties['categories'] && definitions?.['category'])
    properties['categories']['additionalProperties'] = { $ref: '#/definitions/category' }
  if (definitions?.['duration']) definitions['duration']['tsType'] = '`P${string}`'
  if (definitions?.['lifetime'])
    definitions['lifetime']['tsType'] =
      "'session' | 'persistent' | 'varies' | 'event' | 'unknown' | `P${string}`"
  return schema
}

async function typesOf(root: string, name: string, rootType: string): Promise<GeneratedFile> {
  const schema: Json = JSON.parse(readFileSync(join(root, `schemas/v1/${name}.schema.json`), 'utf8'))
  const text = await compile(forTypeScript(schema) as never, rootType, {
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: banner,
    style: { singleQuote: true, semi: false, printWidth: 110 },
  })
  return { file: `packages/schema/src/generated/${name}.ts`, text }
}

export default async (root: string): Promise<GeneratedFile[]> => [
  await typesOf(root, 'declaration', 'Declaration'),
  await typesOf(root, 'findings', 'Report'),
  await typesOf(root, 'lock', 'Lock'),
]
