/** Freezes a value and everything in it; meets each part once, however it is linked. */
export function deepFreeze<T>(value: T): T {
  const rest: unknown[] = [value]
  while (rest.length > 0) {
    const part = rest.pop()
    if (typeof part !== 'object' || part === null || Object.isFrozen(part)) continue
    Object.freeze(part)
    for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(part)))
      if ('value' in descriptor) rest.push(descriptor.value)
  }
  return value
}
