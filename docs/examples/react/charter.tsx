import type { Block, Inline, Page, Row, Table } from '@cookie-charter/renderer'
import type { ReactNode } from 'react'

/** The whole charter: `<Charter page={buildPage(declaration, { locale: 'en' })} />`. React escapes every text. */
export function Charter({ page }: { page: Page }): ReactNode {
  return (
    <article lang={page.locale} dir={page.dir}>
      <h1>{page.titleContent ? <Inlines content={page.titleContent} /> : page.title}</h1>
      {page.sections.map((section) => (
        <section key={section.id}>
          {section.heading && (
            <h2>{section.headingContent ? <Inlines content={section.headingContent} /> : section.heading}</h2>
          )}
          {section.blocks.map((block, index) => (
            <BlockView key={`${section.id}-${index}`} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      )
    case 'heading':
      return (
        <h3>
          <Inlines content={block.content} />
        </h3>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inlines content={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableView table={block} />
  }
}

function TableView({ table }: { table: Table }): ReactNode {
  return (
    <table>
      <caption>
        <Inlines content={table.caption} />
      </caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <RowView key={row.anchor ?? index} row={row} table={table} />
        ))}
      </tbody>
    </table>
  )
}

function RowView({ row, table }: { row: Row; table: Table }): ReactNode {
  return (
    <tr id={row.anchor}>
      {row.cells.map((cell, index) => {
        const column = table.columns[index]
        const lines = cell.lines.map((line, number) => (
          <div key={number}>
            <Inlines content={line} />
          </div>
        ))
        return column?.rowHeader ? (
          <th key={column.id} scope="row">
            {lines}
          </th>
        ) : (
          <td key={column?.id}>{lines}</td>
        )
      })}
    </tr>
  )
}

function Inlines({ content }: { content: readonly Inline[] }): ReactNode {
  return content.map((part, index) => <InlineView key={index} part={part} />)
}

function InlineView({ part }: { part: Inline }): ReactNode {
  switch (part.type) {
    case 'text':
      if (part.lang) return <span lang={part.lang}>{part.text}</span>
      return part.isolated ? <bdi>{part.text}</bdi> : part.text
    case 'code':
      return <code>{part.text}</code>
    case 'time':
      return <time dateTime={part.datetime}>{part.text}</time>
    case 'strong':
      return (
        <strong>
          <Inlines content={part.content} />
        </strong>
      )
    case 'link':
      return (
        <a href={part.href}>
          <Inlines content={part.content} />
        </a>
      )
  }
}
