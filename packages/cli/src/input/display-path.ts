import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A path as findings and messages print it: relative to the working directory, with forward slashes. */
export function displayPath(cwd: string, path: string): string {
  const shown = relative(cwd, resolve(cwd, path))
  return (isAbsolute(shown) || shown === '' ? path : shown).split(sep).join('/')
}
