import type { ResolvedDeclaration } from '@cookie-charter/schema'
import type { Decision, Signals } from '../decide/decision.ts'
import { evaluateConsent } from '../decide/evaluate.ts'
import { createLock } from '../lock/create.ts'
import type { Lock } from '../lock/lock.ts'
import { updateLock } from '../lock/update.ts'
import { type ConsentChoice, encodeConsent } from '../native/encode.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { ConsentPolicy } from '../policy/policy.ts'
import { declaration, type Sketch } from './declaration.ts'
import { sha256 } from './sha256.ts'

/** A site as time goes by: what it declares, what its visitor chose, what a page would decide. */
export class History {
  lock: Lock | undefined
  policy!: ConsentPolicy
  text: string | undefined

  /** Deploys a declaration with the lock that follows the last one. */
  declare(of: Sketch | ResolvedDeclaration, on = '2026-01-01'): this {
    const resolved = 'schemaVersion' in of ? of : declaration(of)
    const options = { on, sha256 }
    if (this.lock) {
      const result = updateLock(this.lock, resolved, options)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      this.lock = result.value.lock
    } else {
      const result = createLock(resolved, options)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      this.lock = result.value
    }
    this.policy = compilePolicy(resolved, this.lock)
    return this
  }

  choose(decisions: ConsentChoice['decisions'], more: Partial<ConsentChoice> = {}): this {
    this.text = encodeConsent(this.policy, { decisions, on: '2026-01-10', ...more })
    return this
  }

  judge(signals: Partial<Signals> = {}): Decision {
    return evaluateConsent(this.policy, this.text, { now: '2026-02-01', ...signals })
  }

  /** The decision on one line: `statistics granted, media undecided; delta media`. */
  verdict(signals: Partial<Signals> = {}): string {
    const { units, ask, askFor } = this.judge(signals)
    const states = Object.entries(units).map(([id, state]) => `${id} ${state}`)
    return `${states.join(', ')}; ${[ask, ...askFor].join(' ')}`
  }

  get generation(): number {
    return this.policy.generation
  }
}
