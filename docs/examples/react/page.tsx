import { buildPage } from '@cookie-charter/renderer/core'
import en from '@cookie-charter/renderer/locales/en'
import type { ResolvedDeclaration } from '@cookie-charter/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { Charter } from './charter.tsx'

/** The charter as HTML, made on a server or while a site is built. Only English comes along: `core` takes the language itself. */
export const charterHtml = (declaration: ResolvedDeclaration): string =>
  renderToStaticMarkup(<Charter page={buildPage(declaration, { locale: en })} />)
