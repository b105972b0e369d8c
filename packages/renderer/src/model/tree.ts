/**
 * The page as data: what `--format json` prints and what the writers print. Texts are unescaped: whoever prints them
 * escapes them for where they go.
 */
export interface Page {
  version: 1
  /** The language of the page, BCP 47. */
  locale: string
  dir: 'ltr' | 'rtl'
  title: string
  /** The title in parts; only where one of them is in another language than the page. */
  titleContent?: Inline[]
  sections: PageSection[]
}

export interface PageSection {
  /** `scope`, `definition`, `category:<id>`…; unique on the page. */
  id: string
  /** Empty where the section stands right under the title. */
  heading: string
  /** The heading in parts; only where one of them is in another language than the page. */
  headingContent?: Inline[]
  blocks: Block[]
}

export type Block = Paragraph | List | Table | Subheading

export interface Paragraph {
  type: 'paragraph'
  content: Inline[]
}

export interface List {
  type: 'list'
  items: Inline[][]
}

/** A heading one level below that of the section. */
export interface Subheading {
  type: 'heading'
  content: Inline[]
}

export interface Table {
  type: 'table'
  caption: Inline[]
  columns: TableColumn[]
  rows: Row[]
}

export interface TableColumn {
  id: string
  heading: string
  /** Its cells name the rows. */
  rowHeader?: true
}

export interface Row {
  /** Where the row can be linked to: an id of the page, percent-encoded. */
  anchor?: string
  /** One for each column. */
  cells: Cell[]
}

export interface Cell {
  /** Each a sentence or value of its own. Empty: nothing is stated. */
  lines: Inline[][]
  /** How many rows, this one included, say the same here and may be printed as one cell. */
  span?: number
  /** The same as the cell above, which spans it. */
  spanned?: true
}

export type Inline = Text | Code | Link | Strong | Time

export interface Text {
  type: 'text'
  text: string
  /** Only where it is not the page's language. */
  lang?: string
  /** A name, number or address as it was given: its direction is its own, as `<bdi>` has it, and not the page's. */
  isolated?: true
}

/** A name as software knows it. */
export interface Code {
  type: 'code'
  text: string
}

/** `href` is https, http or mailto. */
export interface Link {
  type: 'link'
  href: string
  content: Inline[]
}

export interface Strong {
  type: 'strong'
  content: Inline[]
}

/** A calendar day in words. */
export interface Time {
  type: 'time'
  /** YYYY-MM-DD */
  datetime: string
  text: string
}
