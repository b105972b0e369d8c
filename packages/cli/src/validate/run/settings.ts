import type { RuleLevel } from '@cookie-charter/validator'

/** How every file of a run is checked. Plain data: it crosses to other threads and is part of the cache's key. */
export interface Settings {
  /** YYYY-MM-DD, UTC. */
  today: string
  /** Levels by rule id: the configuration's, then those of the call. */
  rules: { readonly [id: string]: RuleLevel }
  /** Instead of the declarations' jurisdictions. */
  profiles?: readonly string[]
  /** Absolute path. */
  root?: string
  /** Whether each declaration's lock must be up to date. */
  locked: boolean
  /** Absolute path of the configuration, from which a thread loads the plugins for itself. */
  configPath?: string
}
