import { sanitizeForTerminal } from './sanitize-for-terminal.ts'

/**
 * Untrusted text as inline GitHub-flavoured Markdown, one line, also inside a table's cell: no mark-up, no HTML, no
 * link (a bare address stays words), no mention of an account.
 */
export function escapeMarkdown(text: string): string {
  return sanitizeForTerminal(text)
    .replace(/[\\`*_{}[\]<>|~&#$]|:(?=\S)/g, '\\$&')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
    .replaceAll('@', '@<!-- -->')
}

/** An http or https address as the target of a Markdown link; undefined for anything else. */
export function markdownTarget(url: string): string | undefined {
  if (!/^https?:\/\/[^\s<>]+$/i.test(url) || sanitizeForTerminal(url) !== url) return undefined
  return `<${url.replaceAll('\\', '%5C').replaceAll('|', '%7C')}>`
}
