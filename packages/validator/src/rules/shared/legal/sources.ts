import type { RuleSource } from '@cookie-charter/schema'

/**
 * The texts that several rules rest on. `verified` is true only where the words of the primary text were read for
 * the rule; a rule says so itself where a text was read in part.
 */
type MakeSource = (section: string, verified?: boolean) => RuleSource

const text =
  (title: string, url: string, asOf: string, binding: RuleSource['binding'], read: boolean): MakeSource =>
  (section, verified = read) => ({ title, section, url, asOf, binding, verified })

export const gdpr = text(
  'Regulation (EU) 2016/679 (GDPR)',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  '2016-05-04',
  'statute',
  true,
)

export const ePrivacy = text(
  'Directive 2002/58/EC as amended by Directive 2009/136/EC',
  'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  '2009-12-19',
  'statute',
  true,
)

export const planet49 = text(
  'CJEU (Grand Chamber), 1 October 2019, C-673/17 Planet49, ECLI:EU:C:2019:801',
  'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
  '2019-10-01',
  'court',
  false,
)

export const wp194 = text(
  'Article 29 Working Party, Opinion 04/2012 on Cookie Consent Exemption (WP 194)',
  'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2012/wp194_en.pdf',
  '2012-06-07',
  'guideline',
  false,
)

export const cnilGuidelines = text(
  'CNIL, Délibération n° 2020-091 du 17 septembre 2020 (lignes directrices « cookies et autres traceurs »)',
  'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
  '2020-09-17',
  'guideline',
  false,
)

export const cnilRecommendation = text(
  'CNIL, Délibération n° 2020-092 du 17 septembre 2020 (recommandation « cookies et autres traceurs »)',
  'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
  '2020-09-17',
  'guideline',
  true,
)

export const cnilAudience = text(
  'CNIL, Cookies : solutions pour les outils de mesure d’audience',
  'https://www.cnil.fr/fr/node/167364',
  '2025-07-04',
  'guideline',
  true,
)

export const tdddg = text(
  'Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (TDDDG)',
  'https://www.gesetze-im-internet.de/ttdsg/__25.html',
  '2026-03-10',
  'statute',
  true,
)

export const aepdCookies = text(
  'AEPD, Guía sobre el uso de las cookies',
  'https://www.aepd.es/guias/guia-cookies.pdf',
  '2023-07-11',
  'guideline',
  false,
)

export const aepdAudience = text(
  'AEPD, Guía: uso de cookies para herramientas de medición de audiencia',
  'https://www.aepd.es/guias/guia-cookies-analiticas-externas.pdf',
  '2024-01-11',
  'guideline',
  false,
)

export const garante = text(
  'Garante, Linee guida cookie e altri strumenti di tracciamento, provvedimento n. 231 del 10 giugno 2021, doc. web 9677876',
  'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876',
  '2021-06-10',
  'guideline',
  false,
)

export const dpc = text(
  'Data Protection Commission, Guidance note: Cookies and other tracking technologies',
  'https://www.dataprotection.ie/en/dpc-guidance/guidance-cookies-and-other-tracking-technologies',
  '2020-04-06',
  'guideline',
  false,
)

export const pecr = text(
  'Privacy and Electronic Communications (EC Directive) Regulations 2003 (SI 2003/2426), as amended by the Data (Use and Access) Act 2025',
  'https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1',
  '2026-02-05',
  'statute',
  false,
)

export const ico = text(
  'ICO, Guidance on the use of storage and access technologies',
  'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/',
  '2026-04-29',
  'guideline',
  false,
)

export const fmg = text(
  'Fernmeldegesetz (FMG, SR 784.10)',
  'https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/de#art_45_c',
  '2023-09-01',
  'statute',
  true,
)

export const fadp = text(
  'Datenschutzgesetz (DSG, SR 235.1)',
  'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
  '2025-07-07',
  'statute',
  true,
)

/** A section of the California Code of Regulations, title 11; the day is that of the version read. */
export const ccr = (section: '7012' | '7025' | '7026' | '7027', place: string, asOf: string): RuleSource => ({
  title: `Cal. Code Regs. tit. 11, § ${section}`,
  section: place,
  url: `https://www.law.cornell.edu/regulations/california/11-CCR-${section}`,
  asOf,
  binding: 'statute',
  verified: true,
})

export const quebecPrivateSector = text(
  'Act respecting the protection of personal information in the private sector, CQLR c. P-39.1',
  'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1',
  '2024-09-22',
  'statute',
  false,
)

export const lgpd = text(
  'Lei Geral de Proteção de Dados Pessoais (Lei nº 13.709/2018)',
  'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  '2018-08-15',
  'statute',
  false,
)

export const anpd = text(
  'ANPD, Guia Orientativo « Cookies e Proteção de Dados Pessoais », v1.0',
  'https://www.gov.br/anpd/pt-br/centrais-de-conteudo/materiais-educativos-e-publicacoes/guia-orientativo-cookies-e-protecao-de-dados-pessoais.pdf',
  '2022-10-18',
  'guideline',
  false,
)

/** A proposal of the Commission: no law, and so no more than practice. */
export const digitalOmnibus = text(
  'Proposal for a Regulation (Digital Omnibus), COM(2025) 837 final, 2025/0360(COD)',
  'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52025PC0837',
  '2025-11-19',
  'practice',
  false,
)
