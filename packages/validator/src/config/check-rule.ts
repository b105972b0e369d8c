import { isMap, own } from '../plain-data.ts'
import { childPointer } from '../pointer.ts'
import type { Problem } from './config-types.ts'
import { quoted } from './expected.ts'

/** A part of a rule: whether a value is right, and what is expected in words. */
interface Part {
  holds(value: unknown): boolean
  expected: string
  optional?: true
}

type Parts = { readonly [property: string]: Part }

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isTextOrFunction = (value: unknown): boolean => isText(value) || typeof value === 'function'
const isExamples = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isMap)

const text: Part = { holds: isText, expected: 'a text' }
const oneOf = (...allowed: string[]): Part => ({
  holds: (value) => typeof value === 'string' && allowed.includes(value),
  expected: `one of ${allowed.join(', ')}`,
})

const ruleParts: Parts = {
  severity: oneOf('error', 'warning', 'info', 'off'),
  summary: text,
  why: text,
  message: { holds: isTextOrFunction, expected: 'a text or a function of the facts' },
  help: { holds: isTextOrFunction, expected: 'a text or a function of the facts', optional: true },
  yieldsTo: {
    holds: (value) => Array.isArray(value) && value.every(isText),
    expected: 'a list of rule ids',
    optional: true,
  },
  needs: { ...oneOf('whole', 'entries'), optional: true },
  check: { holds: (value) => typeof value === 'function', expected: 'a function' },
}

const sourceParts: Parts = {
  title: text,
  section: { ...text, optional: true },
  url: {
    holds: (value) => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value),
    expected: 'an http or https address',
  },
  asOf: {
    holds: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
    expected: 'a date, YYYY-MM-DD',
  },
  binding: oneOf('statute', 'court', 'guideline', 'standard', 'practice'),
  verified: { holds: (value) => typeof value === 'boolean', expected: 'true or false' },
}

const exampleParts: Parts = {
  invalid: {
    holds: (value) =>
      isExamples(value) && (value as { at?: unknown }[]).every(({ at }) => typeof at === 'string'),
    expected: 'a list of at least one example, each with the place of its finding (at)',
  },
  valid: { holds: isExamples, expected: 'a list of at least one example' },
}

function checkParts(value: unknown, pointer: string, parts: Parts, what: string): Problem[] {
  if (!isMap(value)) return [{ pointer, message: `${what} is expected here, not ${quoted(value)}.` }]
  return Object.entries(parts).flatMap(([property, { holds, expected, optional }]) => {
    const part = own(value, property)
    if (holds(part) || (optional && part === undefined)) return []
    const message =
      part === undefined
        ? `${property} is missing: ${expected}.`
        : `${property} must be ${expected}, not ${quoted(part)}.`
    return [{ pointer: childPointer(pointer, property), message }]
  })
}

/** Everything that is wrong with the shape of one rule of the plugin `name`. */
export function checkRule(rule: unknown, pointer: string, name: string): Problem[] {
  if (!isMap(rule)) return checkParts(rule, pointer, {}, 'A rule')
  const id: Part = {
    holds: (value) =>
      typeof value === 'string' && value.startsWith(`${name}/`) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value),
    expected: `${name}/, then lower-case letters, digits and hyphens`,
  }
  return [
    ...checkParts(rule, pointer, { id, ...ruleParts }, 'A rule'),
    ...checkParts(own(rule, 'source'), childPointer(pointer, 'source'), sourceParts, 'A source'),
    ...checkParts(
      own(rule, 'examples'),
      childPointer(pointer, 'examples'),
      exampleParts,
      'A map of examples',
    ),
  ]
}
