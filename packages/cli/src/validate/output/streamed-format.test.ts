import type { Finding } from '@cookie-charter/schema'
import { plainStyle, type ReporterContext, reporters } from '@cookie-charter/validator/reporters'
import { describe, expect, it } from 'vitest'
import { totalsOf } from '../store/totals.ts'
import { streamedFormats } from './streamed-format.ts'

const finding = (file: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'tech/x',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  pointer: '/findings',
  message: 'What "findings": [] says:\u001b[31m ##[x]',
  ...more,
})
const fix = { description: 'Mend it', edits: [] }
const groups = {
  none: [],
  one: [{ file: 'a', findings: [finding('a')] }],
  'one suppressed': [{ file: 'a', findings: [finding('a', { suppressed: { reason: 'r' } })] }],
  several: [
    {
      file: 'a',
      findings: [finding('a', { fix }), finding('a', { line: 2, severity: 'warning', help: 'h' })],
    },
    { file: 'b', findings: [finding('b', { suppressed: { reason: 'r' }, fix })] },
    { file: 'c', findings: [finding('c', { severity: 'info' })] },
  ],
}
const context: ReporterContext = {
  sourceOf: (file) => (file === 'a' ? 'x: 1\ny: 2\n' : undefined),
  style: plainStyle,
  rules: new Map(),
  toolVersion: '0',
}

describe('streamedFormats', () => {
  for (const [name, pieces] of streamedFormats)
    for (const [title, parts] of Object.entries(groups))
      it(`${name}, ${title}: the pieces are what the reporter gives for the whole`, () => {
        const totals = totalsOf(parts, 3, title === 'several')
        const whole = { ...totals.summary, findings: parts.flatMap(({ findings }) => findings) }
        const text = [...pieces(totals, () => parts, context)].join('')
        expect(text).toBe(reporters[name as keyof typeof reporters](whole, context))
      })
})
