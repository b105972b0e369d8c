import { describe, expect, it } from 'vitest'
import { ignoreRules, isIgnored } from './ignore-file.ts'

const ignored = (text: string, path: string, isFolder = false) =>
  isIgnored([{ folder: '/repo', rules: ignoreRules(text) }], `/repo/${path}`, isFolder)

describe('ignoreRules', () => {
  it.each([
    ['dist', 'a/dist', true, true],
    ['dist/', 'a/dist', true, true],
    ['dist/', 'a/dist', false, false],
    ['/dist', 'a/dist', true, false],
    ['a/dist', 'a/dist', true, true],
    ['a/dist', 'b/a/dist', true, false],
    ['**/dist', 'b/a/dist', true, true],
    ['*.json', '.hidden.json', false, true],
    ['*.json\n!keep.json', 'x/keep.json', false, false],
    ['!keep.json\n*.json', 'x/keep.json', false, true],
    ['# dist', '# dist', false, false],
    ['\\#x', '#x', false, true],
    ['x \r\ny', 'x', false, true],
    ['x\\ ', 'x ', false, true],
    ['a/**', 'a', true, false],
    ['a/**', 'a/b', true, true],
  ])('%j on %s (folder: %s): %s', (text, path, isFolder, expected) =>
    expect(ignored(text, path, isFolder)).toBe(expected),
  )

  it('lets a deeper file decide', () => {
    const chain = [
      { folder: '/repo', rules: ignoreRules('*.yaml') },
      { folder: '/repo/a', rules: ignoreRules('!x.yaml') },
    ]
    expect(isIgnored(chain, '/repo/a/x.yaml', false)).toBe(false)
    expect(isIgnored(chain, '/repo/a/y.yaml', false)).toBe(true)
  })
})
