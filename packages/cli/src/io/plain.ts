import { sanitizeForTerminal } from '@cookie-charter/validator/terminal'

/** Lines for a terminal in which nothing from outside can carry control or bidirectional characters. */
export function plain(lines: string): string {
  return lines.split('\n').map(sanitizeForTerminal).join('\n')
}
