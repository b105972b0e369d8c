import type { Jurisdiction, Severity } from '@cookie-charter/schema'
import type { Rule } from '../rule.ts'

/** Rules of somebody else: the default export of a plugin's module. */
export interface Plugin {
  /** The group of all of its rule ids: `name/rule`. */
  name: string
  rules: readonly Rule[]
}

/** What `cookie-charter.config.{json,mjs}` holds. Every part is optional. */
export interface Config {
  /** The address of the JSON Schema, for editors. */
  $schema?: string
  /** Severities by rule id. */
  rules?: { readonly [ruleId: string]: Severity | 'off' }
  /** Rule profiles, instead of each declaration's jurisdictions. */
  profiles?: readonly Jurisdiction[]
  /** Modules that export a plugin (packages, or files relative to the configuration); in a module also plugins. */
  plugins?: readonly (string | Plugin)[]
  /** Reports: a format for standard output, or `format=FILE`. */
  formats?: readonly string[]
}

/** Gives a configuration its type and returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config
}

/** Gives a plugin its type and returns it unchanged. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}

/** What is wrong with a configuration or a plugin, and where in it. */
export interface Problem {
  /** JSON pointer of the value (RFC 6901); empty for the whole. */
  pointer: string
  /** A sentence. It may quote the value: to be sanitized for where it is printed. */
  message: string
}

/** A value that was checked, or everything that is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] }
