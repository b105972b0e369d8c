import { describe, expect, it } from 'vitest'
import type { PageOptions } from '../options.ts'
import { injectRegions } from './inject-regions.ts'

const inject = (text: string, extension = '.md', options: PageOptions = {}) => {
  const asked: { options: PageOptions; format: string }[] = []
  const result = injectRegions(text, {
    extension,
    options,
    render(regionOptions, format) {
      asked.push({ options: regionOptions, format })
      return `CONTENT ${asked.length}\n`
    },
  })
  return { result, asked }
}

const text = (page: string, extension?: string) => {
  const { result } = inject(page, extension)
  return result.ok ? result.value : result.error
}

const start = '<!-- cookie-charter:start -->'
const end = '<!-- cookie-charter:end -->'

describe('injectRegions', () => {
  it('replaces what stands between the markers and touches nothing else', () => {
    expect(text(`# T\n\n${start}\nold\n${end}\nafter`)).toBe(`# T\n\n${start}\n\nCONTENT 1\n\n${end}\nafter`)
    expect(text(`<p>\n${start}\n${end}\n</p>\n`, 'html')).toBe(`<p>\n${start}\nCONTENT 1\n${end}\n</p>\n`)
  })

  it('gives the same when run again', () => {
    const once = text(`${start}\n${end}`) as string
    expect(text(once)).toBe(once)
  })

  it('keeps line ends, a byte order mark, spaces at ends of lines, and no final line feed', () => {
    expect(text(`\ufeff${start}\r\nold\r\n${end}\r\nlast  `)).toBe(
      `\ufeff${start}\r\n\r\nCONTENT 1\r\n\r\n${end}\r\nlast  `,
    )
    expect(text(`one\r\ntwo\n${start}\n${end}`)).toBe(`one\r\ntwo\n${start}\n\nCONTENT 1\n\n${end}`)
  })

  it('takes several regions, each with its own options over those of the call', () => {
    const page = `<!-- cookie-charter:start locale=fr view=table columns=opendatasoft -->\n${end}\n${start}\n${end}\n`
    const { asked, result } = inject(page, 'md', { locale: 'en', join: true })
    expect(result.ok).toBe(true)
    expect(asked.map(({ options }) => options)).toEqual([
      {
        locale: 'fr',
        view: 'table',
        columns: ['provider', 'service', 'name', 'purpose'],
        join: true,
        standalone: false,
      },
      { locale: 'en', join: true, standalone: false },
    ])
  })

  it('reads every option', () => {
    const { asked } = inject(
      `<!-- cookie-charter:start heading-level="3" group=provider join=true columns='name,purpose' locale=en-GB -->\n${end}`,
    )
    expect(asked[0]?.options).toEqual({
      headingLevel: 3,
      group: 'provider',
      join: true,
      columns: ['name', 'purpose'],
      locale: 'en-GB',
      standalone: false,
    })
  })

  it('asks for HTML in .html and .htm, and for Markdown elsewhere', () => {
    const formats = ['.html', 'HTM', '.md', '.markdown', ''].map(
      (extension) => inject(`${start}\n${end}`, extension).asked[0]?.format,
    )
    expect(formats).toEqual(['html', 'html', 'markdown', 'markdown', 'markdown'])
  })

  it('gives each anchor of an HTML file once, to the first region that has it', () => {
    const page = `${start}\n${end}\n${start}\n${end}`
    const region = '<section id="charter-a">\n<tr id="cookie-b"><td>id="cookie-b"</td></tr></section>\n'
    const render = () => region
    const html = injectRegions(page, { extension: '.html', render })
    const bare = '<section>\n<tr><td>id="cookie-b"</td></tr></section>\n'
    expect(html).toEqual({ ok: true, value: `${start}\n${region}${end}\n${start}\n${bare}${end}` })
    const markdown = injectRegions(page, { extension: '.md', render })
    expect(markdown.ok && markdown.value.split('id="charter-a"')).toHaveLength(3)
  })

  it('takes the languages of the declaration beside our own', () => {
    const page = `<!-- cookie-charter:start locale=tr -->\n${end}`
    const locales = (given?: string[]) =>
      injectRegions(page, { extension: '.md', render: ({ locale }) => `${locale}`, locales: given }).ok
    expect([locales(), locales(['tr'])]).toEqual([false, true])
  })

  it('has markers of its own in MDX', () => {
    const page = '{/* cookie-charter:start view=table */}\nold\n{/* cookie-charter:end */}\n'
    expect(text(page, '.mdx')).toBe(
      '{/* cookie-charter:start view=table */}\n\nCONTENT 1\n\n{/* cookie-charter:end */}\n',
    )
    expect(text(page, '.md')).toMatchObject({ code: 'region/none' })
    expect(text(`${start}\n${end}`, '.mdx')).toMatchObject({ code: 'region/none' })
  })

  it('takes no marker in fenced code, in a quote or a list, beside words, or as indented code', () => {
    const shown = `\`\`\`\`md\n${start}\n\`\`\`\n${end}\n\`\`\`\`\n~~~\n${start}\n~~~\n> \`\`\`\n> ${start}\n> \`\`\`\n1. ~~~~\n   ${start}\n   ~~~~\n    ${start}\nuse ${start} here\n`
    expect(text(shown)).toMatchObject({ code: 'region/none', line: 1 })
    expect(text(`${shown}${start}\n${end}`)).toBe(`${shown}${start}\n\nCONTENT 1\n\n${end}`)
    expect(text(`\`\`\`\n${start}\n${end}\n`)).toMatchObject({ code: 'region/none' })
  })

  it.each([
    ['code indented by four spaces', '    ```\n    shown\n\n', ''],
    ['a quote that ends', '> ```\n> shown\n', ''],
    ['a list item that ends', '- ```\n  shown\n\n', ''],
    ['a list item with more of it', '- one\n\n    ```\n    shown\n    ```\n', ''],
  ])('takes a marker after fenced code in %s', (_, before, after) => {
    expect(text(`${before}${start}\n${end}\n${after}`)).toBe(
      `${before}${start}\n\nCONTENT 1\n\n${end}\n${after}`,
    )
  })

  it('takes no fence for a closing one that is shorter, of another kind or indented by four', () => {
    for (const inner of ['    ````', '```', '~~~~', '```` x'])
      expect(text(`\`\`\`\`\n${inner}\n${start}\n${end}\n\`\`\`\`\n`)).toMatchObject({ code: 'region/none' })
  })

  it.each([
    ['nothing\n', 'region/none', 1],
    [`a\n${start}\n`, 'region/unclosed', 2],
    [`${end}\n${start}\n`, 'region/unopened', 1],
    [`${start}\n${start}\n${end}\n${end}\n`, 'region/nested', 2],
    ['<!-- cookie-charter:stop -->\n', 'region/unknown-marker', 1],
    [`${start}\n<!-- cookie-charter:end x -->\n`, 'region/unknown-option', 2],
    [`\n<!-- cookie-charter:start colour=red -->\n${end}`, 'region/unknown-option', 2],
    [`<!-- cookie-charter:start standalone=true -->\n${end}`, 'region/unknown-option', 1],
    [`<!-- cookie-charter:start __proto__=x -->\n${end}`, 'region/unknown-option', 1],
    [`<!-- cookie-charter:start view -->\n${end}`, 'region/invalid-value', 1],
    [`<!-- cookie-charter:start view=page -->\n${end}`, 'region/invalid-value', 1],
    [`<!-- cookie-charter:start locale=xx -->\n${end}`, 'region/invalid-value', 1],
    [`<!-- cookie-charter:start columns=price -->\n${end}`, 'region/invalid-value', 1],
    [`<!-- cookie-charter:start heading-level=7 -->\n${end}`, 'region/invalid-value', 1],
    [`<!-- cookie-charter:start view=table view=charter -->\n${end}`, 'region/invalid-value', 1],
  ])('refuses %j', (page, code, line) => {
    expect(text(page)).toMatchObject({ code, line })
  })
})
