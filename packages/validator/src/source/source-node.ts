/** Half-open range of UTF-16 offsets into a source's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where one value of a file stands. Offsets count from the start of the text, without its byte order mark. */
export interface SourceNode extends Range {
  readonly kind: 'map' | 'list' | 'scalar' | 'alias'
  /** Where its key stands, quotes included; absent in a list and at the root. */
  readonly key?: Range | undefined
  /** Whether a map or list is written in brackets. */
  readonly flow: boolean
  /** Of a map, by key; a Map, so that no key can reach a prototype. */
  readonly entries?: ReadonlyMap<string, SourceNode> | undefined
  /** Of a list. */
  readonly items?: readonly SourceNode[] | undefined
  /** What an alias stands for. */
  readonly target?: SourceNode | undefined
  /** Whether nothing is written: `key:` and no more. */
  readonly empty: boolean
}

/** The node one step below another, through an alias if need be. */
export function childNode(node: SourceNode, token: string): SourceNode | undefined {
  const holder = node.target ?? node
  if (holder.entries) return holder.entries.get(token)
  return /^(?:0|[1-9]\d{0,8})$/.test(token) ? holder.items?.[Number(token)] : undefined
}
