import { defineCommand } from '../../command.ts'
import { dayFlag } from '../../input/flags.ts'
import { consentFlags, loadPolicy } from '../../input/load-policy.ts'
import { oneWord } from '../../input/one-word.ts'
import { dayOf } from '../../io/today.ts'

export default defineCommand({
  summary: 'Prints the decision as JSON: what holds for each unit, and whom to ask what.',
  usage: '[STRING] [--now DAY] [--gpc]',
  flags: {
    now: dayFlag('the day of the visit (default: today, UTC)'),
    gpc: { type: 'boolean', help: 'the browser sends Global Privacy Control' },
    ...consentFlags,
  },
  async run({ positionals, flags, io }) {
    const text = await oneWord(io, positionals, 'string')
    const policy = await loadPolicy(io, flags)
    const { evaluateConsent } = await import('@cookie-charter/consent')
    const { toSafeJson } = await import('@cookie-charter/validator/reporters')
    const decision = evaluateConsent(policy, text, {
      now: dayOf(flags.now, 'now'),
      ...(flags.gpc !== undefined && { gpc: flags.gpc }),
    })
    io.out(toSafeJson(decision))
    return 0
  },
})
