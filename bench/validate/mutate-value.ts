import type { Random } from './random.ts'

type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

const scalars: readonly Value[] = [
  null,
  true,
  0,
  -1,
  1e21,
  '',
  'x',
  'unknown',
  'P13M',
  'P999999999Y',
  'session',
  'None',
  '2026-02-30',
  '9999-12-31',
  'https://a.example',
  'http://[::1]:80',
  '*',
  '__proto__',
  'constructor',
  '__Host-a',
  '../a',
  '\u0000',
  '\ud800',
  '\u202e',
  'a'.repeat(300),
  '?*'.repeat(60),
]

const keys = [
  '__proto__',
  'constructor',
  'toString',
  '<<',
  '',
  'en',
  'items',
  'purpose',
  'lifetime',
  'extends',
  'a/b~c',
  '\u202e',
]

/** A value with one part of it changed: removed, replaced, renamed, doubled, or put where another stands. */
export function mutateValue(root: Value, random: Random): Value {
  const copy = structuredClone(root)
  const holders = holdersIn(copy)
  if (holders.length === 0) return anyValue(copy, random)
  const holder = holders[random(holders.length)]!
  if (Array.isArray(holder)) changeList(holder, copy, random)
  else changeMap(holder, copy, random)
  return copy
}

function changeList(list: Value[], root: Value, random: Random): void {
  const at = random(list.length + 1)
  if (random(3) === 0) list.splice(at, 1)
  else list.splice(at, random(2), anyValue(root, random))
}

function changeMap(map: { [key: string]: Value }, root: Value, random: Random): void {
  const own = Object.keys(map)
  const key = own[random(own.length)] ?? 'x'
  const value = map[key] ?? null
  switch (random(5)) {
    case 0:
      delete map[key]
      break
    case 1:
      delete map[key]
      set(map, keys[random(keys.length)]!, value)
      break
    case 2:
      set(map, keys[random(keys.length)]!, anyValue(root, random))
      break
    case 3:
      delete map[key]
      set(map, key.slice(0, -1) + key.slice(0, random(2)), value)
      break
    default:
      set(map, key, anyValue(root, random))
  }
}

function anyValue(root: Value, random: Random): Value {
  const holders = holdersIn(root)
  const scalar = scalars[random(scalars.length)]!
  switch (random(8)) {
    case 0:
      return [scalar]
    case 1:
      return { en: scalar }
    case 2:
      return structuredClone(holders[random(holders.length)] ?? scalar)
    default:
      return scalar
  }
}

function holdersIn(root: Value): (Value[] | { [key: string]: Value })[] {
  if (typeof root !== 'object' || root === null) return []
  return [root, ...Object.values(root).flatMap(holdersIn)]
}

function set(map: { [key: string]: Value }, key: string, value: Value): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
}
