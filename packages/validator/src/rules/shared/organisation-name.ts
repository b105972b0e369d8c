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
  const written = name.slice(0, 1024).toLowerCase()
  const isAscii = /^[\x00-\x7f]*$/.test(written)
  const bare = (isAscii ? written : written.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, ' ')
    .replace(isAscii ? /([a-z])[./](?=[a-z](?:[^a-z]|$))/g : /(\p{L})[./](?=\p{L}(?:[^\p{L}]|$))/gu, '$1')
  const words = bare.match(isAscii ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? []
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop()
  return words.join('') || name.trim().toLowerCase()
}
