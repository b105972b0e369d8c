import type { FixIntent, ItemHandle } from '../../rule.ts'

/** What a name prefix forbids and an item states, where it stands and how it is mended. */
export interface PrefixFault {
  readonly property: 'secure' | 'httpOnly' | 'domain' | 'path' | 'setBy'
  readonly fault: string
  readonly fix: FixIntent
}

/** A stated `secure: false`. */
export function* insecure(item: ItemHandle): Generator<PrefixFault> {
  if (item.secure === false)
    yield { property: 'secure', fault: 'it is not Secure', fix: item.set('secure', true) }
}

/** A stated domain, or a stated path other than `/`. */
export function* beyondHost(item: ItemHandle): Generator<PrefixFault> {
  if (item.stated('domain'))
    yield { property: 'domain', fault: 'it has a Domain attribute', fix: item.remove('domain') }
  if (item.path !== '/') yield { property: 'path', fault: 'its Path is not /', fix: item.set('path', '/') }
}

/** A stated `httpOnly: false`, or a script that sets it. */
export function* notByHttp(item: ItemHandle): Generator<PrefixFault> {
  if (item.httpOnly === false)
    yield { property: 'httpOnly', fault: 'it is not HttpOnly', fix: item.set('httpOnly', true) }
  else if (item.httpOnly === undefined && item.setBy === 'script')
    yield { property: 'setBy', fault: 'a script sets it', fix: item.set('setBy', 'http') }
}
