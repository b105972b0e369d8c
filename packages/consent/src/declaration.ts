/**
 * The parts of a resolved declaration that this package reads. `ResolvedDeclaration` of `@cookie-charter/schema` is one;
 * it is said again here because this package depends on nothing.
 */
import type { Requirement } from './policy/policy.ts'

export type Text = { [locale: string]: string }

export interface ExemptionInput {
  ground: string
  reason?: Text
  from?: string
}

export interface CategoryInput {
  id: string
  core: boolean
  consent: Requirement
  mandatory: boolean
  label?: Text
  description?: Text
  order?: number
  exemption?: ExemptionInput
  legalBasis?: string | undefined
  maps: { tcf?: number[]; googleConsentMode?: string[]; dpv?: string[] }
  was: string[]
}

export interface ProviderInput {
  id: string
  self: boolean
  name: string
  country?: string
  role?: string
  transfers: { to: string; safeguard: string }[]
  was: string[]
}

export interface ItemInput {
  id: string
  service: string
  name?: string
  pattern?: string
  display?: string
  type: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'pixel' | 'sdk'
  purpose: Text
  lifetime: string
  rolling?: boolean
  lifetimeVariants: { lifetime: string }[]
  sites?: string[]
  domain: string[]
  hostOnly: boolean
  path: string
  party: 'first' | 'third'
  provider: string[]
  category: string
  httpOnly?: boolean
  secure?: boolean
  partitioned?: boolean
  sameSite?: 'Strict' | 'Lax' | 'None'
  sharedWith?: string[]
  dataRetention?: string
  consent: Requirement
  exemption?: ExemptionInput
  condition?: Text
  status: 'active' | 'planned' | 'deprecated'
  was: string[]
}

export interface ServiceInput {
  id: string
  provider: string[]
  category: string
  label?: Text
  description?: Text
  surfaces: Text[]
  legalBasis?: string | undefined
  saleOrShare?: boolean
  sensitiveData?: boolean
  exemption?: ExemptionInput
  was: string[]
  items: { [id: string]: ItemInput }
}

export interface DeclarationInput {
  site: { id: string; urls: string[]; name: Text }
  locales: string[]
  consent: {
    unit: 'category' | 'service'
    storedIn: string[]
    gpc: 'honoured' | 'ignored'
    lifetime?: { granted?: string; denied?: string }
  }
  categories: { [id: string]: CategoryInput }
  providers: { [id: string]: ProviderInput }
  services: { [id: string]: ServiceInput }
}
