import { describe, expect, it } from 'vitest'
import type { Io } from '../../io/io.ts'
import { stdinTask } from './tasks.ts'

const io = { cwd: '/here', stdin: async () => 'text' } as Io

describe('stdinTask', () => {
  it('stands where a declaration would', async () =>
    expect(await stdinTask(io, undefined)).toEqual({
      path: '/here/cookie-charter.yaml',
      file: '-',
      text: 'text',
    }))

  it('stands where it is said to', async () =>
    expect(await stdinTask(io, '../a/b.json')).toEqual({
      path: '/a/b.json',
      file: '../a/b.json',
      text: 'text',
    }))
})
