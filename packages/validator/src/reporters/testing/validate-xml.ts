import { validateXML } from 'xmllint-wasm'

/** The complaints of libxml2 about documents under an XML Schema; none for valid ones. */
export async function validateXml(documents: string | readonly string[], xsd: string): Promise<string[]> {
  const xml = [documents].flat().map((contents, index) => ({ fileName: `document-${index}.xml`, contents }))
  const { valid, errors } = await validateXML({ xml, schema: [{ fileName: 'schema.xsd', contents: xsd }] })
  const messages = errors.map(({ rawMessage }) => rawMessage)
  return valid || messages.length > 0 ? messages : ['not valid']
}
