/** What the files in fixtures/histories are made of; see the README there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Units = Record<string, 'granted' | 'denied' | 'undecided'>
type ByUnit = Record<'category' | 'service', string[]>

/** One change between two declarations, and who is asked because of it. */
export interface ChangeCase {
  change: string
  from?: Json
  to: Json
  asks?: ByUnit
  back?: ByUnit | false
  level?: 'editorial' | 'notable'
}

interface Choice {
  all?: true
  none?: true
  grant?: string
  deny?: string
  on: string
  gpc?: true
  source?: string
  locale?: string
  /** The name the string is kept under; it is the last one anyway. */
  keep?: string
}

export type Step = { exit?: number } & (
  | { change: Json }
  | { comment: string }
  | { save: string }
  | { restore: string }
  | { 'edit lock': [from: string, to: string] }
  | { 'remove lock': true }
  | { git: string[] }
  | {
      lock: string
      flags?: string[]
      fails?: true
      generation?: number
      categories?: Record<string, number>
      services?: Record<string, number>
      released?: Record<string, number>
      locales?: string[]
    }
  | { choose: Choice }
  | { decode: Record<string, Json> }
  | {
      evaluate: string
      string?: string
      literal?: string
      damage?: string
      gpc?: true
      warns?: true
      units?: Units
      not?: Units
      ask?: 'none' | 'delta' | 'full'
      askFor?: string[]
    }
)

export interface History {
  history: string
  through?: 'process'
  steps: Step[]
}

const folder = join(import.meta.dirname, '../fixtures/histories')

/** Reads one of the files. Days stay text. */
export function readHistories(file: string): unknown {
  return parse(readFileSync(join(folder, file), 'utf8'))
}

/** RFC 7396; a list of patches is applied in turn. */
export function patched(target: Json, patch: Json | undefined): Json {
  if (patch === undefined) return target
  if (Array.isArray(patch)) return patch.reduce<Json>(merged, target)
  return merged(target, patch)
}

function merged(target: Json, patch: Json): Json {
  if (!isMap(patch)) return patch
  const result: { [key: string]: Json } = isMap(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete result[key]
    else result[key] = merged(result[key] ?? null, value)
  return result
}

function isMap(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A string that a careless hand, a proxy or a stranger made of a good one. */
export function damaged(text: string, how: string): string {
  if (how === 'cut the last character') return text.slice(0, -1)
  if (how === 'one character more') return `${text}A`
  if (how === 'another generation') return `${text.slice(0, 5)}${text[5] === 'C' ? 'D' : 'C'}${text.slice(6)}`
  if (how === 'an unknown critical segment') return `${text}.ZAAAA`
  throw new Error(`unknown damage: ${how}`)
}
