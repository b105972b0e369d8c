import type { Explainable } from '@cookie-charter/validator/explain'

/** What `validate --locked` finds beside the rules: an error each. */
export const lockRules: readonly Explainable[] = [
  {
    id: 'lock/missing',
    severity: 'error',
    summary: 'There is no lock beside the declaration',
    why: 'Without it nobody can tell which version of the declaration a visitor was asked about.',
  },
  {
    id: 'lock/damaged',
    severity: 'error',
    summary: 'The lock is not one that the command wrote',
    why: 'Slots and generations in it give consent strings their meaning: a wrong one makes them say something else.',
  },
  {
    id: 'lock/stale',
    severity: 'error',
    summary: 'The lock says something else than the declaration',
    why: 'What the site stores has changed since visitors were asked, and nobody has settled whether to ask them again.',
  },
]
