import { defineCommand } from '../command.ts'
import { checkFlag, dayFlag, localeFlag, outFlag, rootFlag } from '../input/flags.ts'
import { loadDeclaration, onlyFile } from '../input/load-declaration.ts'

export default defineCommand({
  summary: 'Renders the policy page or a table of it, as HTML, Markdown or JSON.',
  usage: '[file] [--format html|markdown|json] [--view charter|table|register|changes]',
  flags: {
    format: { type: 'string', value: 'html|markdown|json', help: 'default: by the name of --out, else html' },
    view: { type: 'string', value: 'VIEW', help: 'charter (default), table, register or changes' },
    locale: localeFlag,
    columns: { type: 'string', value: 'PRESET', help: 'opendatasoft, govuk, full, or columns with commas' },
    group: { type: 'string', value: 'category|provider', help: 'what the rows of --view table stand under' },
    join: { type: 'boolean', help: 'join equal neighbours of the provider column' },
    standalone: { type: 'boolean', help: 'a whole HTML document with a stylesheet' },
    'heading-level': { type: 'string', value: 'N', help: 'the level of the first heading, 1 to 6' },
    out: outFlag,
    inject: { type: 'string', value: 'FILE', help: 'replace what stands between the markers of a page' },
    check: checkFlag,
    'all-locales': { type: 'boolean', help: 'a file for each of the declaration’s locales, into --out-dir' },
    'out-dir': { type: 'string', value: 'DIR', help: 'where --all-locales writes' },
    'list-labels': { type: 'boolean', help: 'print the keys and words that labels can replace' },
    today: dayFlag('the day that the page says it was made (default: today, UTC)'),
    root: rootFlag,
  },
  async run({ positionals, flags, io }) {
    const { planRender } = await import('../render/plan.ts')
    const plan = planRender(flags)
    if (plan.kind === 'labels') return (await import('../render/list-labels.ts')).listLabels(io, flags.locale)
    const loaded = await loadDeclaration(io, onlyFile(positionals), { root: flags.root })
    if (plan.kind === 'inject') return (await import('../render/inject.ts')).inject(io, loaded, plan)
    if (plan.kind === 'all') return (await import('../render/all-locales.ts')).renderAll(io, loaded, plan)
    return (await import('../render/single.ts')).renderSingle(io, loaded, plan)
  },
})
