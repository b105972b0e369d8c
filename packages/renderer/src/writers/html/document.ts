import { cleanText } from '../../escape/clean.ts'
import { escapeHtml } from '../../escape/html.ts'
import type { Page } from '../../model/tree.ts'
import { stylesheet } from '../../style/stylesheet.ts'
import type { Layout } from '../layout.ts'
import { writeFragment } from './fragment.ts'

/** The page as a whole document with a stylesheet of its own; nothing is loaded from elsewhere, and nothing runs. */
export const writeDocument = (page: Page, layout: Layout): string => `<!DOCTYPE html>
<html lang="${escapeHtml(page.locale)}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(cleanText(page.title))}</title>
<style>
${stylesheet}</style>
</head>
<body>
<main>
${writeFragment(page, layout, true)}</main>
</body>
</html>
`
