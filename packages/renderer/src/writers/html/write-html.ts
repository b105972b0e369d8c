import type { Page } from '../../model/tree.ts'
import type { PageOptions } from '../../options.ts'
import { layoutOf } from '../layout.ts'
import { writeDocument } from './document.ts'
import { writeFragment } from './fragment.ts'

/** A tree as HTML: a fragment, or a document with `standalone`. */
export const writeHtml = (page: Page, options: PageOptions): string =>
  options.standalone ? writeDocument(page, layoutOf(options)) : writeFragment(page, layoutOf(options), false)
