/** A map as JSON and YAML have it. */
export type PlainMap = { [key: string]: unknown }

/** Whether a parsed value is a map. */
export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets a property as the map's own, whatever its key: `__proto__` never reaches the prototype chain. */
export function put(map: PlainMap, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
  else map[key] = value
}

/** The map's own property, or undefined. */
export function own(map: PlainMap, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** A map without a prototype, for entries whose ids come from a file. */
export function idMap<T>(): { [id: string]: T } {
  return Object.create(null) as { [id: string]: T }
}
