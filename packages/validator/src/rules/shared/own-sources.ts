import type { RuleSource } from '@cookie-charter/schema'

/** What careful readers found wrong in real policies. The rule is ours, and so is its weight. */
export function publishedPolicies(section: string): RuleSource {
  return {
    title: 'Reading of 72 published cookie policies (879 entries, 17 languages)',
    section,
    url: 'https://cookie-charter.dev/rules/',
    asOf: '2026-11-23',
    binding: 'practice',
    verified: true,
  }
}

/** What the format itself says: a declaration that contradicts itself or is not finished cannot be true. */
export function declarationFormat(section: string): RuleSource {
  return {
    title: 'The declaration, format 1',
    section,
    url: 'https://cookie-charter.dev/reference/declaration',
    asOf: '2026-11-23',
    binding: 'practice',
    verified: true,
  }
}

/** What makers say of their own cookies; each row of `known-items.ts` names the maker's page. */
export function makersPages(section: string): RuleSource {
  return {
    title: 'Makers’ own pages about their cookies',
    section,
    url: 'https://cookie-charter.dev/rules/',
    asOf: '2026-11-23',
    binding: 'practice',
    verified: false,
  }
}
