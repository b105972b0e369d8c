/** `lenient` reads what can be read and warns; `strict` refuses whatever the specification forbids. */
export type Profile = 'strict' | 'lenient'

/** Whose habits of padding and of choosing an encoding to follow, byte for byte. */
export type Compat = 'iabtcf' | 'iabtechlabtcf' | 'iabgpp'

export interface DecodeOptions {
  /** `lenient` unless said otherwise. */
  profile?: Profile
}

export interface EncodeOptions {
  /** `strict` unless said otherwise. */
  profile?: Profile
  /** Without it: the smaller encoding, padded to 8 bits (TCF) or 6 bits (GPP). */
  compat?: Compat
}
