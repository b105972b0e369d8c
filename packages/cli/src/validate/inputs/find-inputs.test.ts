import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInputs } from './find-inputs.ts'
import { parseShard, shardOf } from './shard.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cookie-charter-inputs-'))
  const files = {
    'cookie-charter.yaml': '',
    'portals/b/cookie-charter.yml': '',
    'portals/a/cookie-charter.json': '',
    'portals/a/other.yaml': '',
    'portals/a/node_modules/x/cookie-charter.yaml': '',
    'portals/built/cookie-charter.yaml': '',
    'portals/.gitignore': 'built/\n',
    'portals/.hidden/cookie-charter.yaml': '',
    'empty/readme.md': '',
    'odd/[x].yaml': '',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  symlinkSync(root, join(root, 'portals/loop'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const found = (...words: string[]) => findInputs(root, words).files.map(({ file }) => file)
const problems = (...words: string[]) => findInputs(root, words).problems.map(({ message }) => message)

describe('findInputs', () => {
  it('searches a folder by name, without what git ignores, packages, and links to folders', () =>
    expect(found('portals')).toEqual([
      'portals/.hidden/cookie-charter.yaml',
      'portals/a/cookie-charter.json',
      'portals/b/cookie-charter.yml',
    ]))

  it('expands a glob', () =>
    expect(found('portals/**/*.{yaml,yml}')).toEqual([
      'portals/a/other.yaml',
      'portals/b/cookie-charter.yml',
    ]))

  it('takes a path up and an absolute glob', () => {
    expect(findInputs(join(root, 'empty'), ['../portals/*/*.json']).files[0]?.file).toBe(
      '../portals/a/cookie-charter.json',
    )
    expect(found(`${root}/portals/*/*.json`)).toEqual(['portals/a/cookie-charter.json'])
  })

  it('takes a file that is named, whatever its name, and each once', () => {
    expect(found('odd/[x].yaml')).toEqual(['odd/[x].yaml'])
    expect(found('portals/a/other.yaml', './portals/a/other.yaml', 'portals/a/*.yaml')).toEqual([
      'portals/a/other.yaml',
    ])
  })

  it('takes an ignored folder that is named', () =>
    expect(found('portals/built')).toEqual(['portals/built/cookie-charter.yaml']))

  it('finds the declaration of a folder above', () =>
    expect(findInputs(join(root, 'portals/b'), []).files[0]?.file).toBe('cookie-charter.yml'))

  it.each([
    ['missing.yaml', 'missing.yaml cannot be read: there is no such file.'],
    ['empty', 'The folder empty holds no declaration.'],
    ['empty/*.yaml', 'No file matches empty/*.yaml.'],
    ['nowhere/**/*.yaml', 'No file matches nowhere/**/*.yaml.'],
    ['cookie-charter.yaml/x', 'cookie-charter.yaml/x cannot be read: there is no such file.'],
    ['a\0b', 'a\0b cannot be read: there is no such file.'],
  ])('says of %j what is wrong', (word, sentence) => expect(problems(word)).toEqual([sentence]))

  it('goes on with the others after a problem', () => {
    expect(found('missing.yaml', 'portals/a')).toEqual(['portals/a/cookie-charter.json'])
    expect(problems('missing.yaml', 'portals/a')).toHaveLength(1)
  })

  it('notes standard input', () => expect(findInputs(root, ['-'])).toMatchObject({ stdin: true, files: [] }))
})

describe('shardOf', () => {
  it('gives even parts that are together the whole', () => {
    const all = Array.from({ length: 19 }, (_, index) => index)
    const parts = [1, 2, 3, 4].map((index) => shardOf(all, parseShard(`${index}/4`)))
    expect(parts.flat().sort((a, b) => a - b)).toEqual(all)
    expect(parts.map(({ length }) => length)).toEqual([5, 5, 5, 4])
  })

  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3'])('refuses %s', (text) =>
    expect(() => parseShard(text)).toThrow('names no part'),
  )
})
