import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReport, contextOf, emptyReport, finding, reportOf } from '../testing/sample-reports.ts'
import { validateXml } from '../testing/validate-xml.ts'
import checkstyle from './checkstyle.ts'

/** Checkstyle publishes no schema; this is what its XMLLogger writes (line from 0, column optional). */
const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element ref="file" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="version" type="xs:token" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="file"><xs:complexType>
    <xs:sequence><xs:element ref="error" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="error"><xs:complexType>
    <xs:attribute name="line" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="column" type="xs:nonNegativeInteger"/>
    <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:token">
      <xs:enumeration value="ignore"/><xs:enumeration value="info"/>
      <xs:enumeration value="warning"/><xs:enumeration value="error"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="source" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`

test('a finding is an error element in its file', () => {
  expect(checkstyle(reportOf(finding({ message: 'a < "b" & c\n' })), contextOf())).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="cookie-charter.yaml">
    <error line="6" column="19" severity="error" message="a &lt; &quot;b&quot; &amp; c&#xA;" source="cookie-charter.tech/samesite-none-secure"/>
  </file>
</checkstyle>
`,
  )
})

test('an empty report is a document, and a suppressed finding is left out', async () => {
  const empty = checkstyle(emptyReport, contextOf())
  expect(await validateXml(empty, xsd)).toEqual([])
  expect(checkstyle(reportOf(finding({ suppressed: { reason: 'known' } })), contextOf())).toBe(empty)
})

test('is valid XML of that form, whatever the texts', async () => {
  const documents = fc.sample(anyReport, 60).map((report) => checkstyle(report, contextOf()))
  expect(await validateXml(documents, xsd)).toEqual([])
})
