import fc from 'fast-check'
import { parse } from 'junit2json'
import { expect, test } from 'vitest'
import { anyReport, contextOf, emptyReport, finding, reportOf } from '../testing/sample-reports.ts'
import { validateXml } from '../testing/validate-xml.ts'
import junit from './junit.ts'

/**
 * The intersection of the two schemas in use, in the stricter wording of each: Ant's (windyroad/JUnit-Schema) orders
 * the children and requires most attributes; Jenkins' xUnit plugin (junit-10.xsd) knows fewer attributes.
 */
const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="name"><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="moment"><xs:restriction base="xs:dateTime">
    <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"/>
  </xs:restriction></xs:simpleType>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
  </xs:complexType></xs:element>
  <xs:element name="testsuite"><xs:complexType>
    <xs:sequence>
      <xs:element name="properties"><xs:complexType/></xs:element>
      <xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="system-out" type="xs:string"/>
      <xs:element name="system-err" type="xs:string"/>
    </xs:sequence>
    <xs:attribute name="name" type="name" use="required"/>
    <xs:attribute name="package" type="xs:token" use="required"/>
    <xs:attribute name="id" type="xs:int" use="required"/>
    <xs:attribute name="timestamp" type="moment" use="required"/>
    <xs:attribute name="hostname" type="name" use="required"/>
    <xs:attribute name="tests" type="xs:int" use="required"/>
    <xs:attribute name="failures" type="xs:int" use="required"/>
    <xs:attribute name="errors" type="xs:int" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="testcase"><xs:complexType>
    <xs:sequence>
      <xs:element name="failure" minOccurs="0"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
        <xs:attribute name="message" type="xs:string"/>
        <xs:attribute name="type" type="xs:string" use="required"/>
      </xs:extension></xs:simpleContent></xs:complexType></xs:element>
    </xs:sequence>
    <xs:attribute name="name" type="name" use="required"/>
    <xs:attribute name="classname" type="name" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`

async function suites(...findings: Parameters<typeof reportOf>) {
  const read = await parse(junit(reportOf(...findings), contextOf()))
  return read && 'testsuite' in read ? (read.testsuite ?? []) : []
}

test('a consumer reads a suite a file and a case a finding; only errors fail', async () => {
  const read = await suites(
    finding({ file: 'a.yaml', message: 'One < two.' }),
    finding({ file: 'a.yaml', severity: 'warning', rule: 'quality/x', message: 'A warning.' }),
    finding({ file: 'b.yaml', severity: 'info' }),
    finding({ file: 'b.yaml', suppressed: { reason: 'known' } }),
  )
  expect(read.map(({ name, tests, failures, errors }) => ({ name, tests, failures, errors }))).toEqual([
    { name: 'a.yaml', tests: 2, failures: 1, errors: 0 },
    { name: 'b.yaml', tests: 1, failures: 0, errors: 0 },
  ])
  const [failing, passing] = read[0]?.testcase ?? []
  expect(failing?.failure?.[0]).toMatchObject({ message: 'One < two.', type: 'tech/samesite-none-secure' })
  expect(failing?.failure?.[0]?.inner).toBe('a.yaml:6:19 error tech/samesite-none-secure: One < two.')
  expect(passing).not.toHaveProperty('failure')
  expect(read[0]?.['system-out']).toEqual(['a.yaml:6:19 warning quality/x: A warning.\n'])
})

test('an empty report has a case that passes', async () => {
  const [suite] = await suites()
  expect(suite).toMatchObject({ tests: 1, failures: 0 })
  expect(suite?.testcase?.[0]?.name).toBe('No findings in 1 file.')
  expect(await validateXml(junit(emptyReport, contextOf()), xsd)).toEqual([])
})

test('is valid under both schemas, whatever the texts', async () => {
  const documents = fc.sample(anyReport, 60).map((report) => junit(report, contextOf()))
  expect(await validateXml(documents, xsd)).toEqual([])
})
