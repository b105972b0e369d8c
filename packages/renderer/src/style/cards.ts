/**
 * Rows of a table as cards: the name first, then each value under the name of its column, in as many columns as fit.
 * Empty cells say nothing and take no place.
 * @param table a selector
 */
export const cards = (table: string): string =>
  `${table},${table} tbody{display:block}
${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${table} tbody tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:.75rem 1.25rem;border:1px solid var(--line);border-radius:.6rem;padding:1rem;margin:0 0 .85rem}
${table} tbody th,${table} tbody td{display:block;min-width:0;padding:0;border:0}
${table} tbody th{grid-column:1/-1;order:-1;font-size:1.05em}
${table} tbody td:empty{display:none}
${table} td::before,${table} th[scope=rowgroup]::before{content:attr(data-label);display:block;color:var(--soft);font-size:.8125rem;font-weight:600}
`
