import { isMap } from '../plain-data.ts'
import { childPointer } from '../pointer.ts'
import { isProfileGroup } from '../run/rules-in-force.ts'
import { checkRule } from './check-rule.ts'
import type { Checked, Plugin, Problem } from './config-types.ts'
import { quoted } from './expected.ts'

const pluginName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Groups that findings of our own have, beside those of profiles. */
const reserved = /^(?:tech|quality|schema|syntax|limit|extends)$/

function nameProblem(name: unknown, taken: ReadonlySet<string>): string | undefined {
  if (typeof name !== 'string' || !pluginName.test(name))
    return `A plugin's name is lower-case letters, digits and hyphens, not ${quoted(name)}.`
  if (reserved.test(name) || isProfileGroup(name))
    return `${quoted(name)} is a group of cookie-charter's own rules, or kept for one.`
  return taken.has(name) ? `Another plugin is already called ${quoted(name)}.` : undefined
}

function repeatedIds(rules: readonly unknown[]): Problem[] {
  const ids = rules.map((rule) => (isMap(rule) ? rule['id'] : undefined))
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [
          {
            pointer: childPointer(childPointer('/rules', index), 'id'),
            message: `${quoted(id)} stands twice.`,
          },
        ]
      : [],
  )
}

/**
 * Checks what a plugin's module exports: its name, and the shape of each rule, down to its source and examples.
 * `taken` are the names of the plugins before it. Calls nothing of the plugin.
 */
export function checkPlugin(value: unknown, taken: Iterable<string> = []): Checked<Plugin> {
  if (!isMap(value))
    return {
      ok: false,
      problems: [{ pointer: '', message: `A plugin is an object { name, rules }, not ${quoted(value)}.` }],
    }
  const { name, rules } = value
  const wrongName = nameProblem(name, new Set(taken))
  if (wrongName !== undefined) return { ok: false, problems: [{ pointer: '/name', message: wrongName }] }
  if (!Array.isArray(rules))
    return {
      ok: false,
      problems: [{ pointer: '/rules', message: `A list of rules is expected here, not ${quoted(rules)}.` }],
    }
  const problems = [
    ...rules.flatMap((rule: unknown, index) => checkRule(rule, childPointer('/rules', index), String(name))),
    ...repeatedIds(rules),
  ]
  return problems.length === 0 ? { ok: true, value: value as unknown as Plugin } : { ok: false, problems }
}
