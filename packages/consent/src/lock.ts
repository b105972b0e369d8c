/** The lock: `@cookie-charter/consent/lock`. Pure functions; SHA-256 is passed in. */
export type { LockOptions, LockUpdate } from './lock/advance.ts'
export { createLock } from './lock/create.ts'
export { limits as lockLimits } from './lock/limits.ts'
export type {
  ItemFacts,
  Lock,
  LockChange,
  LockEntry,
  LockGeneration,
  LockProblem,
  LockResult,
  ProviderFacts,
  PurposeFacts,
  Sha256,
  UnitFacts,
} from './lock/lock.ts'
export { lockText, parseLock } from './lock/parse.ts'
export { type LockMerge, resolveLockConflict } from './lock/resolve.ts'
export { type RenameSuggestion, suggestRenames } from './lock/suggest.ts'
export { checkLock, updateLock } from './lock/update.ts'
