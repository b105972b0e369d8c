import type { Explainable } from './explainable.ts'

const structural = (id: string, summary: string, why: string): Explainable => ({
  id,
  severity: 'error',
  summary,
  why,
})

/** Findings that come before the rules, from parsing, composing and the schema. None of them can be suppressed. */
export const structuralRules: readonly Explainable[] = [
  structural(
    'syntax/yaml',
    'The file is not YAML',
    'Nothing of the file can be read. A key that stands twice is a syntax error too: readers differ on which of the two counts.',
  ),
  structural(
    'syntax/json',
    'The file is not JSON',
    'Nothing of the file can be read. A key that stands twice is a syntax error too: readers differ on which of the two counts.',
  ),
  structural(
    'limit/size',
    'The file is too large',
    'A file of any size must be answered in a moment, so there is a limit.',
  ),
  structural(
    'limit/items',
    'There are too many items',
    'A declaration of any length must be answered in a moment.',
  ),
  structural(
    'limit/bases',
    'The bases are too large together',
    'A declaration of many bases must be answered in a moment too.',
  ),
  structural(
    'limit/depth',
    'The file nests too deep',
    'A declaration needs nine levels; far more are a mistake or an attack.',
  ),
  structural(
    'limit/aliases',
    'Aliases are used too often',
    'A few aliases can stand for billions of values.',
  ),
  structural(
    'limit/values',
    'There are too many values',
    'A file that unfolds without end would be answered never.',
  ),
  structural(
    'extends/not-found',
    'A base cannot be found',
    'Without its base the declaration is not complete.',
  ),
  structural(
    'extends/outside-root',
    'A base lies outside of the root',
    'Bases are files of the project or of its installed packages, so that a declaration reads no other file of the machine.',
  ),
  structural(
    'extends/cycle',
    'A declaration extends itself',
    'Each base must come from somewhere else in the end.',
  ),
  structural(
    'extends/depth',
    'Too many bases on top of one another',
    'Nobody can follow a value through more than ten files.',
  ),
  structural(
    'extends/unsupported',
    'A base of an unsupported kind',
    'Bases are YAML or JSON files: nothing is loaded from the network and no code is run.',
  ),
  structural(
    'schema/required',
    'A property is missing',
    'The format needs it, and what is built on the declaration too.',
  ),
  structural(
    'schema/additional-property',
    'A property that the format does not have',
    'It is mostly a misspelt one, whose fact would be lost in silence.',
  ),
  structural(
    'schema/type',
    'A value of the wrong type',
    'What is built on the declaration would read it wrongly.',
  ),
  structural('schema/enum', 'A value that is none of those allowed', 'Nobody could say what it means.'),
  structural('schema/const', 'A value other than the only one allowed', 'Nobody could say what it means.'),
  structural(
    'schema/pattern',
    'A text of the wrong form',
    'Durations, countries and addresses are read by machines.',
  ),
  structural(
    'schema/format',
    'A date, address or e-mail of the wrong form',
    'It is read by machines and printed as a link.',
  ),
  structural('schema/minimum', 'A number that is too small', 'Such a number has no meaning here.'),
  structural('schema/maximum', 'A number that is too large', 'Such a number has no meaning here.'),
  structural('schema/min-items', 'A list with too few entries', 'Empty, it says nothing.'),
  structural('schema/min-length', 'An empty text', 'Empty, it says nothing.'),
  structural('schema/max-length', 'A text that is too long', 'No browser or page has room for it.'),
  structural(
    'schema/unique',
    'An entry that stands twice in a list',
    'The second says nothing, or was meant to be another.',
  ),
  structural(
    'schema/dependency',
    'A property that needs or forbids another',
    'Alone, or together, they make no sense.',
  ),
]
