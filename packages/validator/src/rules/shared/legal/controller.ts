import type { RuleContext, RuleFinding } from '../../../rule.ts'

/** A finding where the declaration does not say who the controller is, or gives no way to reach it. */
export function* unreachableController(context: RuleContext): Generator<RuleFinding> {
  const controller = context.declaration.site.controller
  const named = Boolean(controller?.name || controller?.legalName)
  const reachable = Boolean(controller?.email || controller?.address || controller?.phone || controller?.url)
  if (named && reachable) return
  const lacks = [...(named ? [] : ['the name']), ...(reachable ? [] : ['a contact'])].join(' and ')
  yield context.finding(`/site/controller/${named ? 'email' : 'name'}`, { facts: { lacks } })
}
