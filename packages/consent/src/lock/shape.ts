/** Whether a value has a shape: undefined when it has, else the JSON pointer of the first place where it has not. */
export type Shape = (value: unknown, pointer: string) => string | undefined

const when =
  (test: (value: unknown) => boolean): Shape =>
  (value, pointer) =>
    test(value) ? undefined : pointer

/** A whole number between two bounds, both included. */
export const integer = (least: number, most = Number.MAX_SAFE_INTEGER): Shape =>
  when((value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most)

/** A string that matches a pattern. */
export const text = (pattern: RegExp): Shape =>
  when((value) => typeof value === 'string' && pattern.test(value))

/** One of a few values. */
export const oneOf = (...values: unknown[]): Shape => when((value) => values.includes(value))

/** An array, each element of one shape. */
export const list =
  (element: Shape): Shape =>
  (value, pointer) => {
    if (!Array.isArray(value)) return pointer
    for (const [index, member] of value.entries()) {
      const fault = element(member, `${pointer}/${index}`)
      if (fault !== undefined) return fault
    }
    return undefined
  }

/** An object with these properties, those named `optional` perhaps missing, and no others. */
export const record =
  (required: { [key: string]: Shape }, optional: { [key: string]: Shape } = {}): Shape =>
  (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return pointer
    for (const key of Object.keys(required)) if (!Object.hasOwn(value, key)) return pointer
    for (const [key, member] of Object.entries(value)) {
      const shape = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined
      const fault = shape ? shape(member, `${pointer}/${key}`) : `${pointer}/${key}`
      if (fault !== undefined) return fault
    }
    return undefined
  }
