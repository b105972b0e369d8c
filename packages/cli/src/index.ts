/** What a configuration file imports: types, and a function that returns what it is given. No dependencies. */

/** How grave a finding is; `off` switches the rule off. */
export type RuleLevel = 'off' | 'info' | 'warning' | 'error'

/** Rules that speak where their law holds. A member state of the EU brings `eu` with it. */
export type Profile =
  | 'eu'
  | 'uk'
  | 'ch'
  | 'us-ca'
  | 'ca-qc'
  | 'br'
  | 'eu-draft'
  // Any other state of the EU or EEA, by its ISO 3166-1 code in lower case.
  | (string & {})

/** A format of reports. */
export type Format =
  | 'pretty'
  | 'compact'
  | 'json'
  | 'github'
  | 'gitlab'
  | 'sarif'
  | 'junit'
  | 'checkstyle'
  | 'markdown'

/** Rules of somebody else; write them with `defineRule` of `@cookie-charter/validator`. */
export interface Plugin {
  /** The group of all of its rule ids: `name/rule`. */
  name: string
  rules: readonly { readonly id: string }[]
}

/** What `cookie-charter.config.mjs` exports by default, and `cookie-charter.config.json` holds. Every part is optional. */
export interface Config {
  /** The address of the JSON Schema, for editors. */
  $schema?: string
  /** Severities by rule id. */
  rules?: { readonly [ruleId: string]: RuleLevel }
  /** Rule profiles, instead of each declaration's `jurisdictions`. */
  profiles?: readonly Profile[]
  /** Modules that export a plugin: packages, or files relative to the configuration; in a module also plugins. */
  plugins?: readonly (string | Plugin)[]
  /** Reports: a format for standard output, or `format=FILE`. */
  formats?: readonly (Format | `${Format}=${string}`)[]
}

/**
 * Gives a configuration its type and returns it unchanged.
 *
 * @example
 * export default defineConfig({ rules: { 'tech/samesite-absent': 'off' }, profiles: ['fr'] })
 */
export function defineConfig(config: Config): Config {
  return config
}
