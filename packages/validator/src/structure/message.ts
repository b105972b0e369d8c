import { nearest } from '../nearest.ts'
import { isMap } from '../plain-data.ts'
import type { Fault } from './fault.ts'
import { patternWords } from './pattern-words.ts'
import { descriptionOf, exampleOf } from './subschema.ts'
import { kindWithArticle, oneOf, propertyName, quote, subjectOf } from './words.ts'

/** What is known about a fault beside itself. */
export interface FaultContext {
  /** The offending value; undefined where something is missing. */
  readonly value: unknown
  /** The pointer of the object around an unknown property. */
  readonly holder: string
  /** The word that was probably meant. */
  readonly meant: string | undefined
  /** What may stand there instead. */
  readonly allowed: readonly string[]
}

/** The sentence about a fault, and what to do about it. */
export function describe(fault: Fault, context: FaultContext): { message: string; help?: string } {
  const name = propertyName(fault.pointer)
  const { params } = fault.error
  if (fault.badKey !== undefined)
    return { message: `${quote(fault.badKey)} cannot be a key here.`, help: keyHelp(fault) }
  switch (fault.rule) {
    case 'schema/required':
      return missing(fault)
    case 'schema/additional-property':
      return unknownProperty(fault, context)
    case 'schema/enum':
      return {
        message: `${name} must be ${oneOf(context.allowed)}, not ${quote(context.value)}.`,
        ...didYouMean(context.meant),
      }
    case 'schema/const':
      return {
        message: `${name} must be ${JSON.stringify(params['allowedValue'])}, not ${quote(context.value)}.`,
      }
    case 'schema/type':
      return wrongType(fault, context.value, name)
    case 'schema/format':
      return (
        formats[String(params['format'])]?.(name, context.value) ?? { message: `${name} has another format.` }
      )
    case 'schema/pattern':
      return wrongPattern(fault, context.value, name)
    case 'schema/minimum':
    case 'schema/maximum':
      return { message: `${name} must be ${limitWords(params)}, not ${quote(context.value)}.` }
    case 'schema/min-items':
      return { message: `${name} is empty, and needs at least one entry.`, ...example(fault.pointer) }
    case 'schema/min-length':
      return {
        message: `${name} is empty.`,
        help: 'Write something, or remove the line: absent says "not stated".',
      }
    case 'schema/max-length':
      return { message: `${name} is longer than ${String(params['limit'])} characters.` }
    case 'schema/unique':
      return { message: `${quote(context.value)} is twice in ${name}.`, help: 'Remove one of the two.' }
    default:
      return dependency(fault)
  }
}

function missing(fault: Fault): { message: string; help: string } {
  const property = fault.property ?? ''
  const pointer = `${fault.pointer}/${property}`
  const description = descriptionOf(pointer)
  const value = exampleOf(pointer)
  const shown =
    value === undefined || isMap(value) ? '' : ` For example: ${property}: ${JSON.stringify(value)}`
  return {
    message: `${subjectOf(fault.pointer)} has no ${quote(property)}, which is required.`,
    help: `Add ${property}${description ? `: ${lowerFirst(description)}` : '.'}${shown}`,
  }
}

function unknownProperty(
  fault: Fault,
  { holder, meant, allowed }: FaultContext,
): { message: string; help: string } {
  const property = fault.property ?? ''
  const message = `${quote(property)} is not a property of ${kindWithArticle(holder)}.`
  if (meant !== undefined) return { message, help: `Did you mean ${meant}?` }
  if (property === '<<') return { message, help: 'YAML 1.2 has no merge keys: write the properties out.' }
  const taken = nearest(property, allowed)
  if (taken !== undefined) return { message, help: `Did you mean ${taken}? That is there already.` }
  return { message, help: `Allowed here: ${allowed.join(', ')}.` }
}

function wrongType(fault: Fault, value: unknown, name: string): { message: string; help?: string } {
  const types = [fault.error.params['type']].flat().map(String)
  const message = `${name} must be ${oneOf(types.map((type) => typeWords[type] ?? type))}, and here it is ${kindOf(value)}.`
  if (value === null) return { message, help: 'Write a value, or remove the key.' }
  const bare = typeof value === 'number' || typeof value === 'boolean'
  return bare && types.includes('string')
    ? { message, help: 'Put it in quotes.' }
    : { message, ...example(fault.pointer) }
}

function wrongPattern(fault: Fault, value: unknown, name: string): { message: string; help?: string } {
  const words = patternWords(String(fault.error.params['pattern']), value)
  if (!words) return { message: `${name} cannot be ${quote(value)}.`, ...example(fault.pointer) }
  return { message: `${name} must ${words.must}, not ${quote(value)}.`, help: words.help }
}

const typeWords: { readonly [type: string]: string } = {
  string: 'a text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isMap(value)) return 'a map'
  return typeof value === 'string' ? `the text ${quote(value)}` : `the ${typeof value} ${String(value)}`
}

const formats: {
  readonly [format: string]: (name: string, value: unknown) => { message: string; help: string }
} = {
  date: (name, value) => ({
    message: `${name} must be a day of the calendar, not ${quote(value)}.`,
    help: 'Write it as YYYY-MM-DD, for example 2026-11-23.',
  }),
  email: (name, value) => ({
    message: `${name} must be an e-mail address, not ${quote(value)}.`,
    help: 'For example: privacy@example.org',
  }),
  uri: (name, value) => ({
    message: `${name} must be an absolute address, not ${quote(value)}.`,
    help: 'For example: https://www.example.org/cookies',
  }),
}

function limitWords(params: { readonly [name: string]: unknown }): string {
  return `${String(params['comparison']) === '<=' ? 'at most' : 'at least'} ${String(params['limit'])}`
}

function keyHelp(fault: Fault): string {
  const pattern = String(fault.error.params['pattern'] ?? '')
  return pattern.includes('__proto__')
    ? 'An id has 1 to 256 characters, no control characters, and is not __proto__.'
    : 'A text is a string, or a map by language tag: fr, en, pt-BR.'
}

function dependency(fault: Fault): { message: string; help: string } {
  return {
    message: `${subjectOf(fault.pointer)} has a "name" and a "pattern".`,
    help: 'Keep "name" for a literal name, or "pattern" for a glob.',
  }
}

function didYouMean(meant: string | undefined): { help?: string } {
  return meant === undefined ? {} : { help: `Did you mean ${meant}?` }
}

function example(pointer: string): { help?: string } {
  const description = descriptionOf(pointer)
  const value = exampleOf(pointer)
  const shown = value === undefined ? '' : `For example: ${JSON.stringify(value)}`
  const help = [description, shown].filter(Boolean).join(' ')
  return help === '' ? {} : { help }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
