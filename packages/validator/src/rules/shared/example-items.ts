/** For examples that need more than one item: these stand beside the example's own, in its service. */
export function besides(items: { readonly [id: string]: object }): { readonly [key: string]: unknown } {
  return { services: { list: { items } } }
}

/** An item for `besides` that breaks no rule, with the properties that the example is about. */
export function anotherItem(properties: object = {}): object {
  return {
    purpose: 'Remembers how many results the visitor wants on a page.',
    lifetime: 'P30D',
    sharedWith: [],
    ...properties,
  }
}
