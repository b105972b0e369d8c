/** Whether the browser sends Global Privacy Control: `navigator.globalPrivacyControl` (GPC, section 4.1). */
export function gpcOfNavigator(navigator: object): boolean {
  return (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true
}

/** Whether a request carries Global Privacy Control: the header `Sec-GPC: 1` (GPC, section 3.1). */
export function gpcOfHeader(secGpc: string | null | undefined): boolean {
  return secGpc?.trim() === '1'
}
