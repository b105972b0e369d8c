import { expect, it } from 'vitest'
import { folderOf, foldersUpwards, isInside, joinPath, normalizePath, relativePath } from './paths.ts'

it('normalizes without leaving the root', () => {
  expect(normalizePath('/a/./b/../c')).toBe('/a/c')
  expect(normalizePath('/../../a')).toBe('/a')
  expect(normalizePath('../../a/..')).toBe('../..')
  expect(joinPath('', 'a.yaml')).toBe('a.yaml')
  expect(joinPath('/', 'a.yaml')).toBe('/a.yaml')
})

it('goes from one folder to another', () => {
  expect(relativePath('/r/portals', '/r/base.yaml')).toBe('../base.yaml')
  expect(relativePath('/r', '/r/a/b.yaml')).toBe('a/b.yaml')
})

it('knows folders', () => {
  expect(folderOf('/a')).toBe('/')
  expect(folderOf('a')).toBe('')
  expect(foldersUpwards('/a/b')).toEqual(['/a/b', '/a', '/'])
  expect(isInside('/ab', '/a')).toBe(false)
  expect(isInside('/a/b', '/a')).toBe(true)
  expect(isInside('/a', '/')).toBe(true)
})
