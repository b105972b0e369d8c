/** The difference between two texts, as `render --check` and its kind print it. */
export { unifiedDiff } from './diff/unified-diff.ts'
