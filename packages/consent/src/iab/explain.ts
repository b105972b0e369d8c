import type { ResultError } from '../result.ts'

/** What each code says of a string that is read; `@` stands for the place. */
const sentences: Readonly<Record<string, string>> = {
  'bad-answer': 'An answer @ is 3, which has no meaning.',
  'bad-character': 'The character @ is not one that this format has.',
  'bad-fibonacci': 'The section ids @ do not end as a Fibonacci code does.',
  'bad-id': 'The id @ is not a number of up to nine digits without a zero before it.',
  'bad-interest': 'A legitimate interest @ is given for purpose 1, 3, 4, 5 or 6, which need consent.',
  'bad-letter': 'A language or country has a letter @ beyond Z.',
  'bad-order': 'The ranges of vendors that begin @ are out of order or overlap; they were put in order.',
  'bad-part': 'The part @ is one too many, or missing.',
  'bad-range': 'A range of vendors @ starts at 0 or ends before it starts.',
  'bad-restriction': 'The publisher restriction @ is of a purpose or a type that there is not.',
  'bad-section-ids':
    'The header does not have as many section ids as there are sections, none of them above 65,535.',
  'bad-segment': 'The segment @ may not be there: it is a second one of its type, or this format has none.',
  'bad-usp': 'This is not 1 and three of Y, N and -, as a US Privacy string is.',
  'bad-version': 'The version @ is none of this format, or not that of its section.',
  'beyond-max-id':
    'The ranges of vendors that begin @ go beyond the greatest vendor id that the string states.',
  'broken-section': 'The section @ cannot be read and is kept as it is; the next warning says why.',
  'disputed-section': 'The section @ is kept as it is: its specification and its reference library disagree.',
  'empty-section': 'The section @ is empty.',
  'missing-disclosed': 'The part of disclosed providers, dv, is missing @, so the string grants nothing.',
  'not-service-specific':
    'The string says @ that it is not service-specific, which has not been valid since 2021.',
  'tcf23-empty-disclosed': 'The string was created on or after 2026-03-01 and discloses no vendor (TCF 2.3).',
  'tcf23-missing-disclosed':
    'The string was created on or after 2026-03-01 and has no disclosed vendors, which TCF 2.3 requires.',
  'too-many-sections': 'The string has more than 1,000 sections.',
  'trailing-bits': 'There are bits set after the last field, from @ on.',
  truncated: 'The string, or a segment of it, ends inside the field that begins @.',
  'unknown-section': 'The section @ has an id that is not known and is kept as it is.',
  'unknown-segment': 'The segment @ is of a type that is not known and is kept as it is.',
}

/** An error or a warning with a sentence for people, which says what is wrong and where. */
export function explain({ code, offset, message }: ResultError): ResultError {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  const place = `at character ${Math.floor(offset / 6) + 1}`
  return { code, offset, message: sentence?.replace('@', place) ?? message }
}
