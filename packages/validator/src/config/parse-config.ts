import { declarationSchema } from '@cookie-charter/schema'
import { reporters } from '../generated/reporters.ts'
import { isMap, type PlainMap } from '../plain-data.ts'
import { childPointer } from '../pointer.ts'
import type { Checked, Config, Problem } from './config-types.ts'
import { didYouMean, quoted } from './expected.ts'

const levels = ['off', 'info', 'warning', 'error']
const keys = ['$schema', 'rules', 'profiles', 'plugins', 'formats']
const ruleId = /^[a-z0-9-]+\/[a-z0-9-]+$/

function profileNames(): string[] {
  const definitions = declarationSchema['definitions'] as { jurisdiction: { enum: string[] } }
  return definitions.jurisdiction.enum
}

const among = (allowed: readonly string[], what: string) => (value: unknown) =>
  typeof value === 'string' && allowed.includes(value)
    ? undefined
    : `${quoted(value)} is no ${what}.${didYouMean(value, allowed)}`

function formatProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `${quoted(value)} is no format: write a name, or name=FILE.`
  const equals = value.indexOf('=')
  const name = equals === -1 ? value : value.slice(0, equals)
  const names = Object.keys(reporters)
  if (!names.includes(name)) return `${quoted(name)} is no format.${didYouMean(name, names)}`
  if (equals === value.length - 1) return `${quoted(value)} names no file after the equals sign.`
  return /[\r\n\u2028\u2029]/.test(value)
    ? `${quoted(value)} has a line break in its file's name.`
    : undefined
}

function pluginProblem(value: unknown): string | undefined {
  if ((typeof value === 'string' && value !== '') || isMap(value)) return undefined
  return `${quoted(value)} is no plugin: write the name of a package, or a file.`
}

function listProblems(
  list: unknown,
  pointer: string,
  problemOf: (value: unknown) => string | undefined,
): Problem[] {
  if (!Array.isArray(list)) return [{ pointer, message: `A list is expected here, not ${quoted(list)}.` }]
  return list.flatMap((value: unknown, index) => {
    const repeated = list.indexOf(value) < index ? `${quoted(value)} stands twice.` : undefined
    const message = problemOf(value) ?? repeated
    return message === undefined ? [] : [{ pointer: childPointer(pointer, index), message }]
  })
}

function ruleProblems(rules: unknown): Problem[] {
  if (!isMap(rules))
    return [
      {
        pointer: '/rules',
        message: `A map of severities by rule id is expected here, not ${quoted(rules)}.`,
      },
    ]
  return Object.entries(rules).flatMap(([id, level]) => {
    const pointer = childPointer('/rules', id)
    if (!ruleId.test(id))
      return [{ pointer, message: `${quoted(id)} is no rule id: one has the form group/name.` }]
    const message = among(levels, 'severity (off, info, warning or error)')(level)
    return message === undefined ? [] : [{ pointer, message }]
  })
}

function partProblems(key: string, config: PlainMap): Problem[] {
  const value = config[key]
  const pointer = childPointer('', key)
  if (key === '$schema')
    return typeof value === 'string' ? [] : [{ pointer, message: 'The address of the schema is a text.' }]
  if (key === 'rules') return ruleProblems(value)
  if (key === 'profiles') return listProblems(value, pointer, among(profileNames(), 'profile'))
  if (key === 'plugins') return listProblems(value, pointer, pluginProblem)
  if (key === 'formats') return listProblems(value, pointer, formatProblem)
  return [{ pointer, message: `A configuration has no ${quoted(key)}.${didYouMean(key, keys)}` }]
}

/**
 * Checks a parsed configuration file as `schemas/v1/config.schema.json` describes it; plugins may also be objects,
 * which `checkPlugin` looks into. Whether rule ids exist is asked afterwards, when plugins are loaded: see
 * `checkRuleIds`. Never throws.
 */
export function parseConfig(value: unknown): Checked<Config> {
  if (!isMap(value))
    return {
      ok: false,
      problems: [{ pointer: '', message: `A configuration is a map, not ${quoted(value)}.` }],
    }
  const problems = Object.keys(value).flatMap((key) => partProblems(key, value))
  return problems.length === 0 ? { ok: true, value: value as Config } : { ok: false, problems }
}
