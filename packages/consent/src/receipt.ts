/** Consent records: `@cookie-charter/consent/receipt`. */
export { createReceipt, type ReceiptOptions } from './receipt/create.ts'
export { parseReceipt } from './receipt/parse.ts'
export type { ConsentReceipt, ReceiptEvent, ReceiptParty, ReceiptPurpose } from './receipt/receipt.ts'
export { type ReceiptCheck, type ReceiptVerdict, verifyReceipt } from './receipt/verify.ts'
