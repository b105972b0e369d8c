/** A page of properties, types and examples, from a JSON Schema (draft-07) as this project writes them. */
import { code, codeBlock, page, table, text } from './page-markdown.ts'

/** The part of JSON Schema that the project's schemas use. */
export interface Schema {
  $id?: string
  $ref?: string
  title?: string
  description?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  pattern?: string
  format?: string
  minimum?: number
  minItems?: number
  items?: Schema
  required?: string[]
  properties?: { [name: string]: Schema }
  additionalProperties?: boolean | Schema
  allOf?: Schema[]
  not?: Schema
  if?: Schema
  then?: Schema
  definitions?: { [name: string]: Schema }
}

const definitionOf = (reference: string): string => reference.slice('#/definitions/'.length)

/** The definition that a schema stands for, wherever it says so. */
function referenceOf(schema: Schema): string | undefined {
  const reference = schema.$ref ?? schema.allOf?.find((part) => part.$ref !== undefined)?.$ref
  return reference === undefined ? undefined : definitionOf(reference)
}

const anchor = (name: string): string => `[${text(name)}](#${name.toLowerCase()})`

function listOf(items: Schema | undefined): string {
  return items === undefined ? 'list' : `list of ${typeOf(items)}`
}

/** The type of a value as Markdown: names of types, allowed words, or a link to the section that describes it. */
function typeOf(schema: Schema): string {
  const reference = referenceOf(schema)
  if (reference !== undefined) return anchor(reference)
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ')
  if (schema.const !== undefined) return code(JSON.stringify(schema.const))
  const types = [schema.type ?? []].flat()
  if (typeof schema.additionalProperties === 'object') {
    const map = `map of ${typeOf(schema.additionalProperties)}`
    return types.includes('string') ? `string, or ${map}` : map
  }
  return types.map((type) => (type === 'array' ? listOf(schema.items) : type)).join(', or ')
}

function row(name: string, schema: Schema, required: boolean): string[] {
  const example = schema.examples?.[0]
  return [
    `${code(name)}${required ? ' (required)' : ''}`,
    typeOf(schema),
    text(schema.description ?? ''),
    example === undefined ? '' : code(JSON.stringify(example)),
  ]
}

function properties(schema: Schema): string | undefined {
  if (schema.properties === undefined) return undefined
  const required = new Set(schema.required)
  const rows = Object.entries(schema.properties).map(([name, property]) =>
    row(name, property, required.has(name)),
  )
  return table(['Property', 'Value', 'What it says', 'Example'], rows)
}

function valueFacts(schema: Schema): string | undefined {
  if (schema.properties !== undefined) return undefined
  const rows = [
    ['Value', typeOf(schema)],
    ...(schema.format === undefined ? [] : [['Format', code(schema.format)]]),
    ...(schema.pattern === undefined ? [] : [['Pattern', code(schema.pattern)]]),
    ...(schema.examples === undefined
      ? []
      : [['Examples', schema.examples.map((example) => code(JSON.stringify(example))).join(', ')]]),
  ]
  return table(['', ''], rows)
}

const codes = (names: readonly string[] | undefined): string => (names ?? []).map(code).join(' and ')

/** What properties ask of one another, in sentences. */
function constraints({ not, if: condition, then: consequence }: Schema): string | undefined {
  const sentences = []
  if (not?.required !== undefined) sentences.push(`Never both: ${codes(not.required)}.`)
  for (const [name, { const: value }] of Object.entries(condition?.properties ?? {}))
    if (consequence?.required !== undefined)
      sentences.push(
        `Where ${code(name)} is ${code(String(value))}, ${codes(consequence.required)} is required.`,
      )
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

function section([name, schema]: [string, Schema]): string {
  const parts = [
    `## ${name} {#${name.toLowerCase()}}`,
    text(schema.description ?? ''),
    properties(schema) ?? valueFacts(schema),
    constraints(schema),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

/** The reference of one schema as Markdown for VitePress: the root's properties, then a section each definition. */
export function schemaPage(title: string, file: string, schema: Schema, introduction: string): string {
  return page(title, file, [
    `# ${text(title)}`,
    introduction,
    `The JSON Schema, for editors and other tools: ${code(schema.$id ?? file)}. In a YAML file, the first line may be:`,
    codeBlock('yaml', `# yaml-language-server: $schema=${schema.$id ?? file}`),
    '## The root {#root}',
    text(schema.description ?? ''),
    properties(schema),
    ...Object.entries(schema.definitions ?? {}).map(section),
  ])
}
