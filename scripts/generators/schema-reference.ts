/** The reference pages of the formats, from their JSON Schemas. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Schema, schemaPage } from '../docs/schema-page.ts'
import type { GeneratedFile } from '../generate.ts'

const pages = [
  {
    name: 'declaration',
    title: 'The declaration',
    introduction:
      'Everything that can stand in `cookie-charter.yaml`. The closed list is on purpose: a misspelt property is an error and not a lost fact.',
  },
  {
    name: 'config',
    title: 'The configuration',
    introduction:
      'What can stand in `cookie-charter.config.json`, and in what `cookie-charter.config.mjs` exports. See [plugins](/guide/plugins) for rules of your own.',
  },
  {
    name: 'findings',
    title: 'The report',
    introduction: 'What `cookie-charter validate --format json` prints. Every other format is made from it.',
  },
  {
    name: 'lock',
    title: 'The lock',
    introduction:
      'What `cookie-charter lock` writes to `cookie-charter.lock.json`. It is read, compared and committed, never edited. See [consent](/guide/consent).',
  },
  {
    name: 'receipt',
    title: 'The receipt',
    introduction:
      'What `createReceipt` makes and `cookie-charter consent verify` checks. See [consent](/guide/consent).',
  },
] as const

export default (root: string): GeneratedFile[] =>
  pages.map(({ name, title, introduction }) => {
    const file = `schemas/v1/${name}.schema.json`
    const schema: Schema = JSON.parse(readFileSync(join(root, file), 'utf8'))
    return { file: `docs/reference/${name}.md`, text: schemaPage(title, file, schema, introduction) }
  })
