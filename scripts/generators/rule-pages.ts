/** The documentation of the rules: a page each, the list, the example declaration, and the faults before the rules. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { structuralRules } from '../../packages/validator/src/explain/structural-rules.ts'
import { yamlSnippet } from '../../packages/validator/src/explain/yaml-snippet.ts'
import type { Rule } from '../../packages/validator/src/rule.ts'
import { exampleDay, exampleDeclaration } from '../../packages/validator/src/rules/example-declaration.ts'
import { codeBlock, page } from '../docs/page-markdown.ts'
import { ruleIndex } from '../docs/rule-index.ts'
import { rulePage } from '../docs/rule-page.ts'
import { structurePage } from '../docs/structure-page.ts'
import type { GeneratedFile } from '../generate.ts'
import { ruleFiles } from '../registries/rules.ts'

/** Rules from their files and not from the registry, so that one run is enough for a new rule. */
async function rulesOf(root: string): Promise<Rule[]> {
  const rules: Rule[] = []
  for (const file of ruleFiles(root)) {
    const path = join(root, 'packages/validator/src/rules', `${file}.ts`)
    const module: { default: Rule } = await import(pathToFileURL(path).href)
    rules.push(module.default)
  }
  return rules
}

function examplePage(): string {
  const example: { readonly [key: string]: unknown } = { ...exampleDeclaration }
  return page('Example declaration', 'packages/validator/src/rules/example-declaration.ts', [
    '# Example declaration',
    `No rule has anything to say about this declaration on ${exampleDay}, whatever the profile. The examples of the rules show only what differs from it.`,
    codeBlock('yaml', yamlSnippet(example)),
  ])
}

export default async (root: string): Promise<GeneratedFile[]> => {
  const rules = await rulesOf(root)
  return [
    ...rules.map((rule) => ({ file: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
    { file: 'docs/rules/index.md', text: ruleIndex(rules) },
    { file: 'docs/rules/structure.md', text: structurePage(structuralRules) },
    { file: 'docs/rules/example-declaration.md', text: examplePage() },
  ]
}
