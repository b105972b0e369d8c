import type { ProviderHandle, RuleContext } from '../../../rule.ts'

/** Says of a country whether data may go there without a safeguard. */
type IsFree = (country: string) => boolean

type Transfer = ProviderHandle['transfers'][number]

/** Providers other than the site that set, read or receive something: of items, or in their `sharedWith`. */
export function recipients(context: RuleContext): ProviderHandle[] {
  const used = new Set<string>()
  for (const item of context.items)
    for (const ids of [item.provider, item.sharedWith ?? []]) for (const id of ids) used.add(id)
  return context.providers.filter((provider) => used.has(provider.id) && !provider.self)
}

/** Whether a stated safeguard can carry a transfer to its country. */
function carries(transfer: Transfer, isFree: IsFree): boolean {
  switch (transfer.safeguard) {
    case 'scc':
    case 'bcr':
    case 'derogation':
      return true
    case 'dpf':
      return transfer.to === 'US'
    case 'adequacy':
      return transfer.to === 'US' || isFree(transfer.to)
    default:
      return isFree(transfer.to)
  }
}

/** What is wrong with where a provider's data go: the property, and the country. */
interface TransferFault {
  at: string
  country: string
  /** What the declaration says the transfer rests on; absent where it says nothing. */
  safeguard?: string
}

/** Countries that a provider is in or sends to which are not free and have no safeguard that could carry it. */
export function* transferFaults(provider: ProviderHandle, isFree: IsFree): Generator<TransferFault> {
  const settled = new Set(
    provider.transfers.filter((transfer) => carries(transfer, isFree)).map(({ to }) => to),
  )
  for (const [index, { to, safeguard }] of provider.transfers.entries()) {
    if (settled.has(to)) continue
    settled.add(to)
    yield { at: `transfers/${index}/safeguard`, country: to, safeguard }
  }
  const { country } = provider
  if (country !== undefined && !isFree(country) && !settled.has(country)) yield { at: 'transfers', country }
}
