import { defineCommand } from '../../command.ts'
import { dayFlag, localeFlag } from '../../input/flags.ts'
import { consentFlags, loadPolicy } from '../../input/load-policy.ts'
import { dayOf } from '../../io/today.ts'
import { UsageError } from '../../io/usage-error.ts'

export default defineCommand({
  summary: 'Prints the consent string of a choice.',
  usage: '(--all | --none | --grant a,b --deny c) [--on DAY]',
  flags: {
    grant: { type: 'string', multiple: true, value: 'a,b', help: 'units that the visitor accepted' },
    deny: { type: 'string', multiple: true, value: 'c', help: 'units that the visitor refused' },
    all: { type: 'boolean', help: 'the visitor accepted everything' },
    none: { type: 'boolean', help: 'the visitor refused everything optional' },
    on: dayFlag('the day of the choice (default: today, UTC)'),
    source: {
      type: 'string',
      value: 'banner',
      help: 'where it was made: banner, preferences, api, gpc, import or account',
    },
    gpc: { type: 'boolean', help: 'the browser sent Global Privacy Control' },
    locale: localeFlag,
    ...consentFlags,
  },
  async run({ flags, io }) {
    const policy = await loadPolicy(io, flags)
    const { encodeConsent } = await import('@cookie-charter/consent')
    const { checkChoice } = await import('../../input/check-choice.ts')
    const { sourceOf } = await import('../../input/consent-source.ts')
    const choice = {
      decisions: decisionsOf(
        flags,
        policy.units.map(({ id }) => id),
      ),
      on: dayOf(flags.on, 'on'),
      ...(flags.source !== undefined && { source: sourceOf(flags.source) }),
      ...(flags.gpc !== undefined && { gpc: flags.gpc }),
      ...(flags.locale !== undefined && { locale: flags.locale }),
    }
    checkChoice(policy, choice)
    io.out(`${encodeConsent(policy, choice)}\n`)
    return 0
  },
})

type Decisions = 'all' | 'none' | { [unit: string]: 'granted' | 'denied' }

function decisionsOf(
  flags: { all?: boolean; none?: boolean; grant?: string[]; deny?: string[] },
  ids: readonly string[],
): Decisions {
  const granted = unitsOf(flags.grant, ids)
  const denied = unitsOf(flags.deny, ids)
  const ways = [flags.all, flags.none, granted.length + denied.length > 0].filter(Boolean).length
  if (ways !== 1)
    throw new UsageError(
      ways === 0 ? 'The choice is missing.' : 'Only one kind of choice can be given.',
      'Say --all, or --none, or --grant and --deny with units.',
    )
  if (flags.all) return 'all'
  if (flags.none) return 'none'
  const both = granted.find((unit) => denied.includes(unit))
  if (both !== undefined)
    throw new UsageError(`${both} is granted and denied at once.`, 'Name it in one of --grant and --deny.')
  return Object.fromEntries([
    ...granted.map((unit) => [unit, 'granted'] as const),
    ...denied.map((unit) => [unit, 'denied'] as const),
  ])
}

/** An id may have a comma itself: what is one whole is not taken apart. */
function unitsOf(lists: string[] | undefined, ids: readonly string[]): string[] {
  return (lists ?? [])
    .flatMap((list) => (ids.includes(list) ? list : list.split(',')))
    .map((unit) => unit.trim())
    .filter(Boolean)
}
