/** From a character code to its six bits (base64url: RFC 4648, section 5). Means nothing for other characters. */
export const SEXTETS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 123 }, (_, code) =>
  code > 96 ? code - 71 : code > 94 ? 63 : code > 64 ? code - 65 : code > 47 ? code + 4 : 62,
)
