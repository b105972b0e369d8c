import { describe, expect, it } from 'vitest'
import { defineCommand } from './command.ts'
import { parseWords } from './parse-words.ts'

const command = defineCommand({
  summary: '',
  usage: '',
  flags: {
    quiet: { type: 'boolean', help: '' },
    rule: { type: 'string', multiple: true, help: '' },
    cache: { type: 'string', help: '', alone: { means: '', takes: (next) => next.endsWith('.cache') } },
  },
  run: async () => 0,
})
const parse = (...words: string[]) => parseWords('x', command, words)

describe('parseWords', () => {
  it('gives a flag that stands alone what it stands for, and takes only a value that can be nothing else', async () => {
    expect(await parse('--cache', 'a.yaml')).toEqual({ flags: { cache: '' }, positionals: ['a.yaml'] })
    expect(await parse('--cache', 'a.cache', 'b')).toEqual({
      flags: { cache: 'a.cache' },
      positionals: ['b'],
    })
    expect(await parse('--cache=b', '--quiet')).toEqual({
      flags: { cache: 'b', quiet: true },
      positionals: [],
    })
    expect(await parse('--cache')).toEqual({ flags: { cache: '' }, positionals: [] })
  })

  it('leaves the words after -- alone', async () =>
    expect(await parse('--', '--cache', '--nothing')).toEqual({
      flags: {},
      positionals: ['--cache', '--nothing'],
    }))

  it('gathers a flag that is repeated', async () =>
    expect((await parse('--rule', 'a=off', '--rule=b=off')).flags).toEqual({ rule: ['a=off', 'b=off'] }))

  it('knows what was meant', async () => {
    await expect(parse('--quite')).rejects.toMatchObject({
      message: "Unknown option '--quite'.",
      advice: 'Did you mean --quiet?',
    })
    await expect(parse('--zzzzzz')).rejects.toMatchObject({
      advice: 'cookie-charter x --help lists its flags.',
    })
    await expect(parse('--constructor')).rejects.toThrow('Unknown option')
  })

  it.each([[['--rule']], [['--rule', '-1']], [['--rule', '--quiet']]])(
    'says that a value is missing: %j',
    (words) =>
      expect(parse(...words)).rejects.toMatchObject({
        message: '--rule needs a value.',
        advice: 'Write --rule=VALUE.',
      }),
  )
})
