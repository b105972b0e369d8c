import { declarationSchema } from '@cookie-charter/schema'
import { isMap, own, type PlainMap } from '../plain-data.ts'
import { pointerTokens } from '../pointer.ts'

/** The schema of the value at a pointer of a declaration, with references followed; undefined where there is none. */
function subschemaAt(pointer: string): PlainMap | undefined {
  let schema: PlainMap | undefined = declarationSchema
  for (const token of pointerTokens(pointer)) {
    if (!schema) return undefined
    schema = step(schema, token)
  }
  return schema
}

/** The properties that an object at a pointer may have; none where any key is an id. */
export function allowedProperties(pointer: string): string[] {
  const schema = subschemaAt(pointer)
  const properties = schema && own(schema, 'properties')
  return isMap(properties) && schema && own(schema, 'additionalProperties') === false
    ? Object.keys(properties)
    : []
}

/** The first example in the schema of a property, as somebody would write it. */
export function exampleOf(pointer: string): unknown {
  const examples = own(subschemaAt(pointer) ?? {}, 'examples')
  return Array.isArray(examples) ? examples[0] : undefined
}

/** What the schema says a property is. */
export function descriptionOf(pointer: string): string | undefined {
  const description = own(subschemaAt(pointer) ?? {}, 'description')
  return typeof description === 'string' ? description : undefined
}

function step(schema: PlainMap, token: string): PlainMap | undefined {
  const properties = own(schema, 'properties')
  const named = isMap(properties) ? own(properties, token) : undefined
  const next = named ?? own(schema, 'additionalProperties') ?? own(schema, 'items')
  return isMap(next) ? flattened(next) : undefined
}

/** A schema with its `$ref` and the first parts of its `allOf` laid under its own words. */
function flattened(schema: PlainMap): PlainMap {
  const parts = own(schema, 'allOf')
  const inherited = Array.isArray(parts) ? parts.filter(isMap).map(flattened) : []
  const reference = own(schema, '$ref')
  if (typeof reference === 'string') inherited.push(flattened(definition(reference)))
  return Object.assign({}, ...inherited.reverse(), schema) as PlainMap
}

function definition(reference: string): PlainMap {
  const definitions = own(declarationSchema, 'definitions')
  const found = isMap(definitions) ? own(definitions, reference.replace('#/definitions/', '')) : undefined
  return isMap(found) ? found : {}
}
