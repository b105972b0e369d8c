import { cards } from './cards.ts'

const colours = `:root{color-scheme:light dark;--paper:#fff;--ink:#1d2530;--soft:#566170;--line:#dde2e8;--tint:#f3f5f8;--link:#0a559c;--mark:#fff6d6}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e6e9ed;--soft:#a5afbb;--line:#2e353e;--tint:#1e242b;--link:#8fbcf5;--mark:#3a3416}}
`

const text = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.cookie-charter{max-width:76rem;margin:0 auto;padding:clamp(1.5rem,5vw,4rem) clamp(1rem,4vw,3rem) 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;overflow-wrap:anywhere}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);letter-spacing:-.015em;margin:0 0 2rem;padding-bottom:1.25rem;border-bottom:3px solid var(--ink)}
h2,h3,h4,h5,h6{max-width:46rem;text-wrap:balance}
h2{font-size:1.35rem;margin:0 0 .75rem}
h3,h4,h5,h6{font-size:1.05rem;margin:1.5rem 0 .5rem}
section{margin:0 0 2.75rem}
p,ul{max-width:46rem;margin:0 0 .85rem}
ul{padding-inline-start:1.25rem}
li{margin:0 0 .35rem;padding-inline-start:.15rem}
li::marker{color:var(--soft)}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--tint);border-radius:.25em;padding:.1em .3em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
`

const tables = `table{width:100%;border-collapse:collapse;margin:1.25rem 0 0;font-size:.9375rem;line-height:1.5}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:start;vertical-align:top;padding:.65rem .75rem;border-bottom:1px solid var(--line);min-width:5.5rem}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--soft);font-size:.8125rem;font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--ink);overflow-wrap:normal}
tbody th{font-weight:400}
[data-long]{overflow-wrap:anywhere;min-width:9rem}
tbody th code{white-space:nowrap}
[data-long] code{white-space:normal}
td p{margin:0 0 .35rem}
td p:last-child{margin:0}
tr:target{background:var(--mark)}
`

const print = `@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#fff;--link:#000}
body{font-size:10pt}h1{font-size:18pt}code{padding:0}.cookie-charter{max-width:none;padding:0}h1,h2,h3,h4,h5,h6{break-after:avoid}tr,li{break-inside:avoid}table{font-size:9pt}th,td{padding:.4rem .5rem;min-width:4rem}thead th{font-size:8.5pt}}
`

/**
 * Tables with many columns turn into cards earlier than those with few, and on paper too; with very many the page grows
 * with the screen.
 */
const narrow = `.cookie-charter:has(thead th:nth-child(9)){max-width:110rem}
@media screen and (max-width:40rem){${cards('table')}}
@media screen and (max-width:52rem){${cards('table:has(thead th:nth-child(5))')}}
@media print,screen and (max-width:72rem){${cards('table:has(thead th:nth-child(6))')}}
@media screen and (max-width:78rem){${cards('table:has(thead th:nth-child(8))')}}
@media screen and (max-width:104rem){${cards('table:has(thead th:nth-child(9))')}}
`

/**
 * The stylesheet of a standalone page: light and dark, print, and narrow screens, where each row becomes a card with its
 * column names. It loads nothing. Every length follows the reader's font size; directions are logical.
 */
export const stylesheet = colours + text + tables + narrow + print
