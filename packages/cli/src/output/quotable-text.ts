import { nodeFiles } from '@cookie-charter/validator/node'

/** The text of a file to quote lines from; undefined where it cannot be read as one. */
export function quotableText(path: string): string | undefined {
  const read = nodeFiles.readText(path)
  return read.ok ? read.text : undefined
}
