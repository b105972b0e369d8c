// Generated from packages/renderer/src/model/columns by `npm run generate`. Do not edit.
import consent from '../model/columns/consent.ts'
import domain from '../model/columns/domain.ts'
import lifetime from '../model/columns/lifetime.ts'
import name from '../model/columns/name.ts'
import party from '../model/columns/party.ts'
import provider from '../model/columns/provider.ts'
import purpose from '../model/columns/purpose.ts'
import service from '../model/columns/service.ts'
import shared from '../model/columns/shared.ts'
import storage from '../model/columns/storage.ts'
import type { Column } from '../model/column.ts'

/** Every column, by file name; each says its place. */
export const columns: readonly Column[] = [
  consent,
  domain,
  lifetime,
  name,
  party,
  provider,
  purpose,
  service,
  shared,
  storage,
]
