/** The cookie that holds the consent string, with the attributes that the declaration gives it. */
export interface ConsentCookie {
  name: string
  path: string
  /** Absent: the host that sets it, alone. */
  domain?: string
  /** Seconds; absent: until the browser is closed. */
  maxAge?: number
  secure: boolean
  httpOnly: boolean
  sameSite?: 'Strict' | 'Lax' | 'None'
  partitioned: boolean
}

/** Something that has to go when its unit is no longer granted. */
export interface StoredItem {
  id: string
  unit: string
  type: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage'
  name?: string
  /** A glob over names: `*` any run, `?` one character, `\` escapes. */
  pattern?: string
  /** The hosts that it belongs to. */
  domain: string[]
  /** Whether it belongs to exactly these hosts, not to those below them. */
  hostOnly: boolean
  path: string
  party: 'first' | 'third'
  httpOnly: boolean
  partitioned: boolean
}

/** What a site ships for the client, beside the policy: plain JSON, made by `compileClient`. */
export interface ClientConfig {
  /** Absent where the declaration names no cookie that remembers the choice. */
  cookie?: ConsentCookie
  items: StoredItem[]
  /** Units that may be used until somebody objects: opt-out and notice. */
  objectable: string[]
  /** Units by Google Consent Mode type, from the categories' maps. */
  google: { [type: string]: string[] }
}
