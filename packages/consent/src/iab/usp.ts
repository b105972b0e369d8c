/** US Privacy, version 1: `@cookie-charter/consent/usp`. */
import { failure, type Result, success } from '../result.ts'

/** Yes, no, or not applicable. */
export type UsPrivacyAnswer = 'Y' | 'N' | '-'

/** The fields of the IAB's US Privacy String, in its own words. */
export interface UsPrivacyString {
  Version: 1
  /** Whether the visitor was told, and could opt out. */
  Notice: UsPrivacyAnswer
  /** Whether the visitor opted out of the sale of personal information. */
  OptOutSale: UsPrivacyAnswer
  /** Whether the Limited Service Provider Agreement covers the transaction. */
  LspaCovered: UsPrivacyAnswer
}

const GRAMMAR = /^1[NY-]{3}$/

/** Reads a US Privacy string: `1` and three of `Y`, `N`, `-`, in capitals. Error: `bad-usp`. */
export function decodeUsPrivacyString(text: string): Result<UsPrivacyString> {
  if (typeof text !== 'string' || !GRAMMAR.test(text)) return refused
  const [, Notice, OptOutSale, LspaCovered] = text as unknown as [
    string,
    UsPrivacyAnswer,
    UsPrivacyAnswer,
    UsPrivacyAnswer,
  ]
  return success({ Version: 1, Notice, OptOutSale, LspaCovered })
}

/** Writes a US Privacy string. Error: `bad-usp`. */
export function encodeUsPrivacyString(model: UsPrivacyString): Result<string> {
  try {
    const text = `${model.Version}${model.Notice}${model.OptOutSale}${model.LspaCovered}`
    return GRAMMAR.test(text) ? success(text) : refused
  } catch {
    return refused
  }
}

const refused = failure('bad-usp', 0, 'A US Privacy string is 1 and three of Y, N and -.')
