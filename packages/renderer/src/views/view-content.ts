import type { Inline, PageSection } from '../model/tree.ts'

/** What a view puts on the page. */
export interface ViewContent {
  title: Inline[]
  sections: PageSection[]
}
