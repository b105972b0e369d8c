/** From a character code to its six bits (base64url: RFC 4648, section 5). Means nothing for other characters. */
export const SEXTETS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 123 }, (_, code) =>
  code > 96 ? code - 71 : code > 94 ? 63 : code > 64 ? code - 65 : code > 47 ? code + 4 : 62,
)

/** From six bits to the character code. */
export const CODES: readonly number[] = /* @__PURE__ */ Array.from({ length: 64 }, (_, sextet) =>
  sextet > 61 ? sextet * 50 - 3055 : sextet > 51 ? sextet - 4 : sextet > 25 ? sextet + 71 : sextet + 65,
)
