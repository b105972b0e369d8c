import type { ItemHandle } from '../../rule.ts'

/** A lifetime of an item and its place below it: `lifetime`, or `lifetimeVariants/0/lifetime`. */
export interface StatedLifetime {
  readonly lifetime: string
  readonly path: string
}

/** An item's lifetime, then its variants. */
export function statedLifetimes(item: ItemHandle): StatedLifetime[] {
  return [
    { lifetime: item.lifetime, path: 'lifetime' },
    ...item.lifetimeVariants.map(({ lifetime }, index) => ({
      lifetime,
      path: `lifetimeVariants/${index}/lifetime`,
    })),
  ]
}
