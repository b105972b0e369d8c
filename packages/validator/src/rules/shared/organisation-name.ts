/** Legal forms, as they stand at the end of a company's name, in lower case and without dots. */
const legalForms = new Set(
  (
    'ab ag aps as asa ba bv bvba co company corp corporation cv doo dd ead eood ehf eurl gie gmbh gmbhcokg hf inc ' +
    'incorporated jsc kda kft kg ks limited llc llp lp ltd ltda nv nyrt ood oy oyj oü plc pte pty sa saem saeml ' +
    'sarl sas sasu scop sca se sia sl slu sla snc sociedad spa spzoo sro srl srls spolka sp zoo oo z uab ug vof zrt'
  ).split(' '),
)

/** An organisation's name for comparing: without case, accents, spaces, punctuation, parentheses and legal form. */
export function foldedOrganisation(name: string): string {
  const bare = withoutAccents(name.slice(0, 1024).toLowerCase()).replace(
    /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g,
    ' ',
  )
  const words = isAscii(bare) ? asciiWords(bare) : wordsOfAnyScript(bare)
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop()
  return words.join('') || name.trim().toLowerCase()
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}

/** The marks of Latin, Greek and Cyrillic letters first: classes of Unicode properties take a millisecond to get ready. */
function withoutAccents(text: string): string {
  if (isAscii(text)) return text
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return isAscii(bare) ? bare : bare.replace(/\p{M}/gu, '')
}

/** Words, in which a single letter and a dot or slash join the next: `s.a.` is a word. */
function asciiWords(text: string): string[] {
  return text.replace(/([a-z])[./](?=[a-z](?:[^a-z]|$))/g, '$1').match(/[a-z0-9]+/g) ?? []
}

function wordsOfAnyScript(text: string): string[] {
  return text.replace(/(\p{L})[./](?=\p{L}(?:[^\p{L}]|$))/gu, '$1').match(/[\p{L}\p{N}]+/gu) ?? []
}
