import type { Change, Question } from '@cookie-charter/consent/changes'
import { renderMarkdown } from '@cookie-charter/renderer'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { sanitizeForTerminal, toSafeJson } from '@cookie-charter/validator/reporters'
import { requireLocale } from '../render/require-locale.ts'

export interface Difference {
  changes: Change[]
  questions: Question[]
}

/** Classified changes for people, for a published changelog, or for a machine. */
export function printDiff(
  format: 'text' | 'markdown' | 'json',
  after: ResolvedDeclaration,
  difference: Difference,
  locale: string | undefined,
): string {
  if (format === 'json') return toSafeJson({ version: 1, ...difference })
  if (format === 'text') return printText(difference)
  requireLocale(locale, after.locales)
  return renderMarkdown(after, { view: 'changes', locale, changes: [{ changes: difference.changes }] })
}

const who = {
  everybody: 'everybody',
  granted: 'whoever accepted it',
  undecided: 'whoever has not decided',
} as const

function printText({ changes, questions }: Difference): string {
  if (changes.length === 0) return 'No change.\n'
  const lines = changes.map(changeLine)
  const asked = questions.map(({ unit, codes, who: whom }) => `  ${unit}: ${who[whom]} (${codes.join(', ')})`)
  const end = asked.length > 0 ? ['', 'To be asked again:', ...asked] : ['', 'Nobody has to be asked again.']
  return `${[...lines, ...end].map(sanitizeForTerminal).join('\n')}\n`
}

function changeLine({ level, code, subject, before, after }: Change): string {
  const values = isPlain(before) || isPlain(after) ? `  ${shown(before)} → ${shown(after)}` : ''
  return `${level.padEnd(9)}  ${code.padEnd(24)}  ${subject.kind} ${subject.id}${values}`
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const shown = (value: unknown) => (isPlain(value) ? String(value) : '–')
