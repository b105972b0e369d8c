/** What changed between two declarations: `@cookie-charter/consent/changes`. */
export type { Change, ChangeDirection, ChangeLevel, SubjectKind } from './changes/change.ts'
export { classifyChanges } from './changes/classify.ts'
export { type ChangeCode, type ChangeCodeId, changeCodes } from './changes/codes.ts'
export { type GenerationChanges, generationChanges } from './changes/history.ts'
export { type Question, questionsOf } from './changes/questions.ts'
