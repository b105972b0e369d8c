import type { RuleExample } from '../../../rule.ts'
import { profileOfRule } from '../../../run/rules-in-force.ts'
import { validateText } from '../../../validate.ts'
import { exampleWith } from '../../example-with.ts'

/** What the rules of the profiles say of an example, as `rule pointer`; tests of their interplay read it. */
export async function legalFindings(example: RuleExample): Promise<string[]> {
  const { declaration, today } = exampleWith('', example)
  const report = await validateText(JSON.stringify(declaration), { file: 'example.json', today })
  return report.findings
    .filter(({ rule }) => profileOfRule(rule) !== undefined || rule.startsWith('schema/'))
    .map(({ rule, pointer }) => `${rule} ${pointer}`)
}
