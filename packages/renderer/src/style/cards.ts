const frame = 'border:1px solid var(--line);border-radius:.6rem;padding:1rem;margin:0 0 .85rem'

/**
 * Rows of a table as cards: the name first, then each value under the name of its column, in as many columns as fit.
 * Empty cells say nothing and take no place. Rows that share a cell are one card with that cell at its head.
 * @param table a selector
 */
export const cards = (table: string): string =>
  `${table},${table} tbody{display:block}
${table} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${table} tbody tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:.75rem 1.25rem;${frame}}
${table} tbody:has([rowspan]){${frame}}
${table} tbody:has([rowspan]) tr{border:0;padding:0;margin:0}
${table} tbody:has([rowspan]) tr+tr{border-top:1px solid var(--line);border-radius:0;padding-top:1rem;margin-top:1rem}
${table} tbody th,${table} tbody td{display:block;min-width:0;padding:0;border:0}
${table} tbody th{grid-column:1/-1;order:-1;font-size:1.05em}
${table} [rowspan]{order:-2}
${table} tbody td:empty{display:none}
${table} td::before,${table} th[scope=rowgroup]::before{content:attr(data-label);display:block;color:var(--soft);font-size:.875em;font-weight:600}
`
