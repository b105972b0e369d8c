import { dump } from 'js-yaml'
import { childPointer } from '../pointer.ts'

type Map = { readonly [key: string]: unknown }

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Texts that readers of YAML take differently when they are not in double quotes. */
const isDelicate = (value: unknown): boolean =>
  typeof value === 'string' && (value !== value.trim() || /[^\x20-\ud7ff\ue000-\uffef]/u.test(value))

/** A scalar or a list of scalars in one line; JSON is YAML too. */
function inline(value: unknown): string {
  if ([value].flat().some(isDelicate)) return JSON.stringify(value)
  return dump(value, { flowLevel: 0, lineWidth: -1 }).trimEnd()
}

/** Where a marker goes, and what it says. */
interface Marker {
  pointer: string
  comment: string
}

function entryLines(key: string, value: unknown, pointer: string, marker: Marker | undefined): string[] {
  const comment = marker?.pointer === pointer ? `  # ${marker.comment}` : ''
  const name = inline(key)
  // In an example, null takes away what the example declaration says.
  if (value === null) return [`# ${name}: is not stated${comment === '' ? '' : ` (${marker?.comment})`}`]
  if (isMap(value) && Object.keys(value).length > 0)
    return [`${name}:${comment}`, ...mapLines(value, pointer, marker).map((line) => `  ${line}`)]
  if (Array.isArray(value) && value.some(isMap))
    return [`${name}:${comment}`, ...listLines(value, pointer, marker)]
  return [`${name}: ${inline(value)}${comment}`]
}

function listLines(list: readonly unknown[], pointer: string, marker: Marker | undefined): string[] {
  return list.flatMap((entry, index) => {
    if (!isMap(entry)) return [`  - ${inline(entry)}`]
    const lines = mapLines(entry, childPointer(pointer, String(index)), marker)
    return lines.map((line, number) => `  ${number === 0 ? '- ' : '  '}${line}`)
  })
}

function mapLines(map: Map, pointer: string, marker: Marker | undefined): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    entryLines(key, value, childPointer(pointer, key), marker),
  )
}

/**
 * Data as YAML for people to read: block maps, short lists in one line, a comment for what `null` takes away, and a
 * comment at the marker's pointer. Without a final line break; empty for an empty map.
 */
export function yamlSnippet(data: Map, marker?: Marker): string {
  return mapLines(data, '', marker).join('\n')
}
