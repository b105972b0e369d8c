import { valueAt } from './alphabet.ts'

// The fields of a checked string of format 1, read in place. Each starts on a character.

const pair = (text: string, at: number) => (valueAt(text, at) << 6) | valueAt(text, at + 1)

/** 0 custom, 1 all granted, 2 all optional denied, 3 tri-state. */
export const kindOf = (text: string): number => valueAt(text, 1) >> 3

/** The number of the source. */
export const sourceOf = (text: string): number => valueAt(text, 1) & 7

/** Whether Global Privacy Control was seen. */
export const gpcOf = (text: string): boolean => valueAt(text, 2) > 31

/** The number of the regime. */
export const regimeOf = (text: string): number => (valueAt(text, 2) >> 2) & 7

/** The index in the lock's table of locales. */
export const localeOf = (text: string): number => valueAt(text, 3)

/** The number of the generation, from 1. */
export const generationOf = (text: string): number => pair(text, 4)

/** Days since 2020-01-01. */
export const dayOf = (text: string): number => (pair(text, 10) << 3) | (valueAt(text, 12) >> 3)

/** The number of category slots of kinds 0 and 3. */
export const categoriesOf = (text: string): number => valueAt(text, 13)

/** The number of service slots of kinds 0 and 3. */
export const servicesOf = (text: string): number => pair(text, 14)
