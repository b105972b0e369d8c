import { defineCommand } from '../command.ts'
import { localeFlag, rootFlag } from '../input/flags.ts'
import { UsageError } from '../io/usage-error.ts'

const formats = ['text', 'markdown', 'json'] as const

export default defineCommand({
  summary: 'Classifies every change between two declarations, and says who must be asked again.',
  usage: 'OLD NEW [--format text|markdown|json]; a side is a file, or REV:path in git',
  flags: {
    format: { type: 'string', value: 'text|markdown|json', help: 'default: text' },
    locale: localeFlag,
    root: rootFlag,
  },
  async run({ positionals, flags, io }) {
    const [old, young] = positionals
    if (old === undefined || young === undefined || positionals.length > 2)
      throw new UsageError(
        'Two declarations are expected: the old one and the new one.',
        'For example: cookie-charter diff HEAD:cookie-charter.yaml cookie-charter.yaml',
      )
    const format = formats.find((name) => name === (flags.format ?? 'text'))
    if (!format)
      throw new UsageError(
        `--format ${JSON.stringify(flags.format)} is not known.`,
        `Say one of: ${formats.join(', ')}.`,
      )
    const { loadSide } = await import('../diff/load-side.ts')
    const before = await loadSide(io, old, flags.root)
    const after = await loadSide(io, young, flags.root)
    const { classifyChanges, questionsOf } = await import('@cookie-charter/consent/changes')
    // A changelog is published in its readers' language.
    const language = format === 'markdown' ? flags.locale : undefined
    const changes = classifyChanges(before, after, language)
    const difference = { changes, questions: questionsOf(changes) }
    const { printDiff } = await import('../diff/print.ts')
    io.out(printDiff(format, after, difference, flags.locale))
    return changes.some(({ level }) => level === 'material') ? 1 : 0
  },
})
